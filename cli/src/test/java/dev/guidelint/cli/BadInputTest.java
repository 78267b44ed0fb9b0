package dev.guidelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever lies in the folder: one clear line about it, everything else is analysed, and the exit code tells the truth.
 * The healthy neighbour has exactly one finding, an error, so that a run that stops early shows.
 */
class BadInputTest {
    private static final String GUIDE = """
            = A guide

            rule::missing-type-doc[severity=error]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void putAHealthyNeighbour() throws IOException {
        write("Healthy.java", "package p;\n\npublic class Healthy {}\n");
        Files.writeString(folder.resolve("guide.adoc"), GUIDE);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private CommandRun scan(Object... more) {
        Object[] arguments = Stream.concat(
                        Stream.of("scan", folder, "--guide", folder.resolve("guide.adoc")), Stream.of(more))
                .toArray();
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.out() + run.err()).doesNotContain("Exception").doesNotContain("\tat ");
        return run;
    }

    private static void assertHealthyNeighbourWasChecked(CommandRun run) {
        assertThat(run.out()).contains("Healthy.java:3:14: error: ");
    }

    static Stream<Object[]> unparsable() {
        return Stream.of(
                new Object[] {"class Broken { void m( { } }", "Odd.java:1:22"},
                new Object[] {"class Broken {", "Odd.java:1"},
                new Object[] {"class A { \0 }", "Odd.java:1:11"},
                new Object[] {"\u007fELF\u0002\u0001\0\0\0\u0000\u0010\u0013", "Odd.java:1:1"},
                new Object[] {"class Braces " + "{".repeat(5_000), "Odd.java:1"});
    }

    @ParameterizedTest
    @MethodSource("unparsable")
    void aFileThatIsNoJavaIsOneFinding(String text, String place) throws IOException {
        write("Odd.java", text);

        CommandRun run = scan();

        assertThat(run.out()).contains(place).containsOnlyOnce("not analysed: ");
        assertHealthyNeighbourWasChecked(run);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    static Stream<String> harmless() {
        return Stream.of(
                "",
                "\uFEFFpackage p;\r\nclass A {\r\n}\r\n",
                "package p;\rclass A {\r}\r",
                "package p; class A { int x = " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + "; }",
                "package p; class A { String s = \"a\"" + " + \"a\"".repeat(10_000) + "; }",
                "package p; class A { Object o = " + "m(".repeat(1_000) + "1" + ")".repeat(1_000) + "; }");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void anOddFileThatIsJavaIsNoProblem(String text) throws IOException {
        write("Odd.java", text);

        CommandRun run = scan();

        assertThat(run.out()).doesNotContain("Odd.java");
        assertHealthyNeighbourWasChecked(run);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void placesAreRightWhateverEndsALine() throws IOException {
        Files.delete(folder.resolve("Healthy.java"));
        write("Lf.java", "package p;\n\n\tpublic class Lf {}\n");
        write("Crlf.java", "\uFEFFpackage p;\r\n\r\n\tpublic class Crlf {}\r\n");
        write("Cr.java", "package p;\r\r\tpublic class Cr {}\r");
        write("Emoji.java", "package p;\n\n/* \uD83D\uDE00 */ public class Emoji {}\n");

        assertThat(scan().out())
                .contains("Lf.java:3:15: error")
                .contains("Crlf.java:3:15: error")
                .contains("Cr.java:3:15: error")
                .contains("Emoji.java:3:23: error");
    }

    @Test
    void malformedBytesAreReportedWithTheirPlaceAndTheFileIsStillChecked() throws IOException {
        Files.write(
                folder.resolve("Latin.java"),
                "package p;\n/* caf\u00e9 */ public class Latin {}\n".getBytes(StandardCharsets.ISO_8859_1));

        CommandRun run = scan();

        assertThat(run.out()).contains("Latin.java:2:7: ").contains("is not valid UTF-8");
        assertThat(run.out()).contains("Latin.java:2:25: error");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(scan("--encoding", "ISO-8859-1").out()).doesNotContain("not valid");
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aFileThatTheParserNeverFinishesIsGivenUp() throws IOException {
        String open = "run(() -> { ";
        write("Endless.java", "class A { void m() { " + open.repeat(50) + "});".repeat(50) + " } }");

        CommandRun run = scan("--parse-timeout", "2");

        assertThat(run.out()).contains("Endless.java:1:1").contains("takes longer than 2 s to parse");
        assertHealthyNeighbourWasChecked(run);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aVeryLargeFileIsNotParsed() throws IOException {
        write("Large.java", "class A {}\n" + "// a line that says nothing\n".repeat(750_000));

        CommandRun run = scan();

        assertThat(run.out()).contains("Large.java:1:1").contains("is larger (20 MiB) than the limit of 10 MiB");
        assertHealthyNeighbourWasChecked(run);
        assertThat(scan("--max-file-size", "30").out()).doesNotContain("Large.java");
    }

    @Test
    void linksThatLeadNowhereOrBackAreNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("Dangling.java"), folder.resolve("nothing.java"));
        Files.createSymbolicLink(folder.resolve("circle"), folder);

        CommandRun run = scan();

        assertThat(run.out())
                .contains("Dangling.java")
                .contains("leads nowhere")
                .contains("circle");
        assertThat(run.out()).containsOnlyOnce("Healthy.java:3:14: error");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void aFolderMayBeCalledLikeAFile() throws IOException {
        Files.createDirectory(folder.resolve("A.java"));
        write("A.java/Inside.java", "package p;\npublic class Inside {}\n");

        CommandRun run = scan();

        assertThat(run.out()).contains("A.java: ").contains("is a folder").contains("A.java/Inside.java:2:14: error");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void twoTypesOfOneNameAreBothChecked() throws IOException {
        Files.createDirectory(folder.resolve("copy"));
        write("copy/Healthy.java", "package p;\n\npublic class Healthy {}\n");

        assertThat(scan().out()).contains("copy/Healthy.java:3:14: error").startsWith("Healthy.java:3:14: error");
    }

    @Test
    void whatCannotBeReadIsNamedAndMakesTheRunFail() throws IOException {
        write("Secret.java", "class Secret {}");
        Path secret = folder.resolve("Secret.java");
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "this user may read everything");

        CommandRun run = scan();

        assertThat(run.out()).contains("Secret.java: ").contains("access denied");
        assertHealthyNeighbourWasChecked(run);
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void aPathThatDoesNotExistMakesTheRunFail() {
        CommandRun run = CommandRun.of("scan", folder.resolve("nowhere"));

        assertThat(run.out() + run.err()).contains("nowhere").contains("does not exist");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void anOutputThatCannotBeWrittenMakesTheRunFailAndLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("Healthy.java/lint.sarif");

        CommandRun run = scan("--format", "sarif", "-o", file, "--format", "text");

        assertThat(run.err()).contains("cannot write " + file);
        assertHealthyNeighbourWasChecked(run);
        assertThat(run.exitCode()).isEqualTo(3);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("Healthy.java", "guide.adoc");
        }
    }

    @Test
    void aFullDiskMakesTheRunFail() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "there is no device that is always full");

        CommandRun run = scan("--format", "sarif", "-o", full);

        assertThat(run.err()).contains("cannot write /dev/full").contains("No space left");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void aFileThatChangesWhileItIsReadEndsWell() throws Exception {
        Path restless = folder.resolve("Restless.java");
        AtomicBoolean go = new AtomicBoolean(true);
        Thread writer = new Thread(() -> {
            for (int i = 0; go.get(); i++) {
                try {
                    Files.writeString(restless, "package p; class Restless { int x" + i % 7 + "; }\n");
                } catch (IOException e) {
                    go.set(false);
                }
            }
        });
        writer.start();
        try {
            assertHealthyNeighbourWasChecked(scan());
        } finally {
            go.set(false);
            writer.join();
        }
    }
}
