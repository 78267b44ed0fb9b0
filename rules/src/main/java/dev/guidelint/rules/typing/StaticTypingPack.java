package dev.guidelint.rules.typing;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules of the chapter on static typing. */
public final class StaticTypingPack {
    private StaticTypingPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "static-typing",
                List.of(
                        new BooleanTrap(),
                        new NullForCollection(),
                        new NullForOptional(),
                        new NullnessContractMissing(),
                        new OptionalMisplaced(),
                        new RawType(),
                        new StringlyTypedMap(),
                        new UncheckedSuppressionTooWide(),
                        new UntypedParameter()));
    }
}
