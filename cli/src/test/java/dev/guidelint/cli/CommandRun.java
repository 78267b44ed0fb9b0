package dev.guidelint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the command, and what came of it.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), words);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
