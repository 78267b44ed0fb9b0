package dev.guidelint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles the two programs that only parse, once, so that compiling them is not part of what is measured. */
final class Floors {

    private Floors() {}

    /** The folder with their classes. */
    static String classes() {
        Path classes = Places.WORK.resolve("floors");
        Path sources = Places.BENCH.resolve("floors");
        Path stamp = classes.resolve("stamp");
        try {
            boolean stale = !Files.exists(stamp);
            for (Path source : Files2.javaFiles(sources)) {
                stale |= !Files.exists(stamp)
                        || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(stamp)) > 0;
            }
            if (stale) {
                Files2.delete(classes);
                Places.folder(classes);
                List<String> files =
                        Files2.javaFiles(sources).stream().map(Path::toString).toList();
                List<String> arguments = new java.util.ArrayList<>(List.of(
                        "--release",
                        "17",
                        "-proc:none",
                        "-cp",
                        Fetch.classPath("javaparser"),
                        "-d",
                        classes.toString()));
                arguments.addAll(files);
                if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                    throw new Trouble("the programs in " + sources + " do not compile");
                }
                Files.createFile(stamp);
            }
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return classes.toString();
    }
}
