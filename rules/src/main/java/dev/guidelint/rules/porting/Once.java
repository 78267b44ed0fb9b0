package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells the first of its kind in a file, for rules that say a thing once for a file: the first that a walk meets,
 * which is always the same one.
 */
final class Once {
    private record Key(Class<? extends Rule> rule, String kind) {}

    private Once() {}

    /** Whether a rule asks for the first time in a file. */
    static boolean isFirst(SourceFile file, Class<? extends Rule> rule, String kind) {
        return file.derive(new Key(rule, kind), key -> new AtomicBoolean()).compareAndSet(false, true);
    }
}
