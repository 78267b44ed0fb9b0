package dev.guidelint.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the command prints.
 *
 * @param out results
 * @param err messages and progress
 * @param isInteractive whether a person looks at both
 * @param pipe what results go to if nobody looks at them as they come, for those that are not text in UTF-8
 */
record Terminal(PrintWriter out, PrintWriter err, boolean isInteractive, Optional<OutputStream> pipe) {

    Terminal(PrintWriter out, PrintWriter err, boolean isInteractive) {
        this(out, err, isInteractive, Optional.empty());
    }

    static Terminal ofProcess() {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return new Terminal(
                writer(out),
                writer(new FileOutputStream(FileDescriptor.err)),
                isConsole(),
                isConsole() ? Optional.empty() : Optional.of(out));
    }

    /** Prints results in another encoding, unless somebody looks at them. */
    PrintWriter out(Charset encoding) {
        out.flush();
        return pipe.map(stream -> new PrintWriter(new OutputStreamWriter(stream, encoding), false))
                .orElse(out);
    }

    /** Whether colours are welcome: somebody looks, and has not asked for none (no-color.org). */
    boolean hasColors() {
        return isInteractive && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    private static PrintWriter writer(OutputStream stream) {
        // What a terminal shows is its own affair; a pipe or file gets UTF-8, so that results do not depend on the
        // machine.
        Charset charset = isConsole()
                ? Optional.ofNullable(System.getProperty("stdout.encoding"))
                        .map(Charset::forName)
                        .orElse(Charset.defaultCharset())
                : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(stream, charset), false);
    }

    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since JDK 22 there is a console even without a terminal, and a method that tells.
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
