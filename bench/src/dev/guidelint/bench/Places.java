package dev.guidelint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where things are. */
final class Places {

    /** The folder `bench` of the project. */
    static final Path BENCH =
            Path.of(System.getProperty("bench.home")).toAbsolutePath().normalize();

    /** The root of the project. */
    static final Path ROOT = BENCH.resolveSibling("");

    /** What is fetched, unpacked and written; nothing in it is precious. */
    static final Path WORK = BENCH.resolve(".work");

    /** The JDK that everything runs on. */
    static final Path JDK = Path.of(System.getProperty("java.home"));

    private Places() {}

    /** Its `java` command. */
    static String java() {
        return JDK.resolve("bin/java").toString();
    }

    /** A folder that exists. */
    static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The value of a property in a pom of ours. */
    static String property(Path pom, String name) {
        try {
            Matcher matcher =
                    Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)</").matcher(Files.readString(pom));
            if (!matcher.find()) {
                throw new Trouble("no property " + name + " in " + pom);
            }
            return matcher.group(1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
