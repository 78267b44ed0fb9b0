package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules of the chapter on debugging. */
public final class DebuggingPack {
    private DebuggingPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "debugging",
                List.of(
                        new AssertSideEffect(),
                        new CatchTooBroad(),
                        new ConsoleOutput(),
                        new ExceptionAsControlFlow(),
                        new FinallyDiscardsException(),
                        new InterruptedSwallowed(),
                        new LogAndRethrow(),
                        new LogFormatMismatch(),
                        new LostCause(),
                        new PrintStackTrace(),
                        new SwallowedException()));
    }
}
