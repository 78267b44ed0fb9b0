package dev.guidelint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the command. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String... arguments) {
        int code = run(Terminal.ofProcess(), arguments);
        // Ends also those threads whose parse was given up.
        System.exit(code);
    }

    /** Runs the command and returns its exit code. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine commandLine = new CommandLine(new GuidelintCommand(), new Factory(terminal));
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.hasColors() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((exception, args) -> wrongUse(exception, terminal));
        commandLine.setExecutionExceptionHandler((exception, command, result) -> failure(exception, terminal));
        String[] complete = withDefaultCommand(commandLine.getSubcommands().keySet(), arguments);
        int code = commandLine.execute(complete);
        terminal.out().flush();
        terminal.err().flush();
        return terminal.out().checkError() && code < ExitCode.USAGE ? ExitCode.FAILURE : code;
    }

    /** {@code guidelint PATH} means {@code guidelint scan PATH}. */
    private static String[] withDefaultCommand(Set<String> commands, String... arguments) {
        if (arguments.length == 0 || commands.contains(arguments[0])) {
            return arguments;
        }
        List<String> ownOptions = List.of("-h", "--help", "-V", "--version");
        if (ownOptions.contains(arguments[0])) {
            return arguments;
        }
        List<String> complete = new ArrayList<>();
        complete.add("scan");
        complete.addAll(List.of(arguments));
        return complete.toArray(new String[0]);
    }

    private static int wrongUse(ParameterException exception, Terminal terminal) {
        PrintWriter err = terminal.err();
        err.println("guidelint: " + exception.getMessage());
        StringWriter suggestions = new StringWriter();
        if (CommandLine.UnmatchedArgumentException.printSuggestions(exception, new PrintWriter(suggestions, true))) {
            err.print(suggestions);
        }
        err.println("Try: " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failure(Exception exception, Terminal terminal) {
        if (exception instanceof UsageException) {
            terminal.err().println("guidelint: " + exception.getMessage());
            return ExitCode.USAGE;
        }
        terminal.err().println("guidelint: " + describe(exception));
        return ExitCode.FAILURE;
    }

    private static String describe(Exception exception) {
        String message = String.valueOf(exception.getMessage());
        if (exception instanceof IOException) {
            return message;
        }
        Throwable root = exception;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof OutOfMemoryError) {
            return "out of memory; give the JVM more of it with GUIDELINT_OPTS=-Xmx2g";
        }
        StackTraceElement[] trace = root.getStackTrace();
        return "this is a defect in Guidelint, please report it: " + root
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** Hands commands the terminal. */
    private record Factory(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Terminal.class})) {
                    return type.cast(constructor.newInstance(terminal));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
