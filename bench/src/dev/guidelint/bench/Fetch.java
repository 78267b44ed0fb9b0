package dev.guidelint.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Fetches tools and libraries through Maven, with the settings that the user has. What is there is not fetched again. */
final class Fetch {

    private static final Path POM = Places.BENCH.resolve("pom.xml");

    private Fetch() {}

    /** The class path of a tool: the name is a profile of `bench/pom.xml`. */
    static String classPath(String profile) {
        return classPath(
                profile, Places.folder(Places.WORK.resolve("tools")).resolve(profile + ".classpath"), List.of());
    }

    /** A library and its dependencies, binaries; for its tests with the usual test libraries. */
    static String classPath(Library library) {
        return classPath(
                library.holds() == Row.Sources.TESTS ? "library,tests" : "library",
                library.home().resolve("classpath"),
                List.of(
                        "-Dlibrary.groupId=" + library.group(),
                        "-Dlibrary.artifactId=" + library.artifact(),
                        "-Dlibrary.version=" + library.version()));
    }

    private static String classPath(String profile, Path file, List<String> properties) {
        try {
            List<String> arguments = new ArrayList<>(List.of(
                    "-P" + profile,
                    "dependency:build-classpath",
                    "-DincludeScope=runtime",
                    "-Dmdep.outputFile=" + file,
                    "-Djavaparser.version=" + javaParserVersion()));
            arguments.addAll(properties);
            String question = String.join("\n", arguments) + "\n" + Files.readString(POM);
            Path asked = file.resolveSibling(file.getFileName() + ".asked");
            if (Files.exists(file)
                    && Files.exists(asked)
                    && Files.readString(asked).equals(question)) {
                String known = Files.readString(file).strip();
                if (Stream.of(known.split(File.pathSeparator)).allMatch(jar -> Files.exists(Path.of(jar)))) {
                    return known;
                }
            }
            maven(arguments);
            Files.writeString(asked, question);
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String javaParserVersion() {
        return Places.property(Places.ROOT.resolve("pom.xml"), "javaparser.version");
    }

    static String version(String tool) {
        return Places.property(POM, tool + ".version");
    }

    /** The unpacked sources of a library: a folder with its .java files and nothing else. */
    static Path sources(Library library) {
        Path folder = library.home().resolve("src");
        if (Files.exists(folder)) {
            return folder;
        }
        maven(List.of(
                "dependency:copy",
                "-Dartifact=" + library + ":jar:" + library.classifier(),
                "-DoutputDirectory=" + library.home(),
                "-Dmdep.overWriteReleases=true"));
        Path jar = library.home()
                .resolve(library.artifact() + "-" + library.version() + "-" + library.classifier() + ".jar");
        Path unfinished = library.home().resolve("src.part");
        try {
            Files2.delete(unfinished);
            unpack(jar, Places.folder(unfinished));
            Files.move(unfinished, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folder;
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path file = folder.resolve(entry.getName()).normalize();
                if (!entry.getName().endsWith(".java") || !file.startsWith(folder)) {
                    continue;
                }
                Places.folder(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static void maven(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(mavenCommand(), "-B", "-q", "-f", POM.toString()));
        command.addAll(arguments);
        Progress.say("maven " + String.join(" ", arguments));
        try {
            Path log = Places.folder(Places.WORK).resolve("maven.log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new Trouble("Maven failed: " + String.join(" ", command) + "\n" + Files.readString(log));
            }
        } catch (IOException failure) {
            throw new Trouble("Maven did not start: " + failure.getMessage() + "\nPut `mvn` on the PATH.");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }

    private static String mavenCommand() {
        Path wrapper = Places.ROOT.resolve("mvnw");
        return Files.isExecutable(wrapper) ? wrapper.toString() : "mvn";
    }
}
