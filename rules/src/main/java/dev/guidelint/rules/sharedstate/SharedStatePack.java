package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules of the chapter on shared state. */
public final class SharedStatePack {
    private SharedStatePack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "shared-state",
                List.of(
                        new BrokenDoubleCheckedLocking(),
                        new LockOnSharedObject(),
                        new MutableEnumOrRecord(),
                        new MutableSingletonField(),
                        new MutableStaticContainer(),
                        new NonFinalStaticField(),
                        new ProcessGlobalState(),
                        new ReturnsInternalMutable(),
                        new StaticThreadUnsafeFormatter(),
                        new StoresExternalMutable(),
                        new ThisEscape(),
                        new ThreadLocalNotRemoved(),
                        new ThreadStartedInConstructor(),
                        new UnsynchronizedLazyInit()));
    }
}
