package dev.guidelint.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    private static final String BEFORE = """
            /** Orders of the day. */
            public class Orders {
              /** @param none there is no such parameter */
              void close() {}

              // guide:off doc-empty, no-such-rule -- kept for the example
              /** */
              void open() {}

              @SuppressWarnings("guide:no-such-rule")
              void wait(int days) {}
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void guide() throws IOException {
        Files.writeString(folder.resolve("guide.adoc"), """
                = Ours

                rule::doc-empty[]

                rule::doc-param-mismatch[]

                rule::suppression-unused[]
                """);
    }

    private Path write(String text, Charset encoding) throws IOException {
        Path file = folder.resolve("Orders.java");
        Files.write(file, text.getBytes(encoding));
        return file;
    }

    @Test
    void mendsWhatIsSafeAndLeavesWhatIsSuppressed() throws IOException {
        Path file = write(BEFORE, StandardCharsets.UTF_8);

        CommandRun run = CommandRun.of("fix", folder);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Orders.java: suppression-unused (2)").contains("in 1 file.");
        assertThat(Files.readString(file))
                .contains("  // guide:off doc-empty -- kept for the example\n  /** */\n")
                .contains("\n\n  void wait(int days) {}\n")
                .doesNotContain("no-such-rule");
        assertThat(CommandRun.of("fix", folder).out()).startsWith("Nothing to fix.");
    }

    @Test
    void aPatchChangesNothingAndFits() throws Exception {
        Path file = write(BEFORE.stripTrailing(), StandardCharsets.UTF_8);

        CommandRun run = CommandRun.of("fix", "--diff", "--unsafe", folder);

        assertThat(Files.readString(file)).isEqualTo(BEFORE.stripTrailing());
        assertThat(run.out()).startsWith("--- a/Orders.java\n+++ b/Orders.java\n@@ ");
        assertThat(run.err()).contains("Would apply 3 fixes in 1 file.");
        Path patch = folder.resolve("a.patch");
        Files.writeString(patch, run.out());
        Process apply = new ProcessBuilder("git", "apply", patch.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(apply.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(apply.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(apply.exitValue()).as(said).isZero();
        String patched = Files.readString(file);
        Files.writeString(file, BEFORE.stripTrailing());
        CommandRun.of("fix", "--unsafe", folder);
        assertThat(Files.readString(file)).isEqualTo(patched).doesNotContain("no-such-rule", "@param none");
    }

    @Test
    void keepsEncodingLineEndsAndMark() throws IOException {
        String windows = BEFORE.replace("of the day", "für heute").replace("\n", "\r\n");
        Path file = write(windows, ISO_8859_1);
        assertThat(CommandRun.of("fix", "--encoding", "ISO-8859-1", folder).exitCode())
                .isZero();
        assertThat(Files.readString(file, ISO_8859_1))
                .contains("für heute")
                .contains("guide:off doc-empty --")
                .doesNotContainPattern("(?<!\r)\n");

        file = write("\uFEFF" + BEFORE, StandardCharsets.UTF_8);
        assertThat(CommandRun.of("fix", folder).exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith("\uFEFF/** Orders").doesNotContain("no-such-rule");
    }

    @Test
    void aPatchIsEncodedAsTheFilesAre() throws IOException {
        write(BEFORE.replace("no-such-rule\")", "no-such-rule\") // für heute"), ISO_8859_1);
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(pipe, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(out, err, false, Optional.of(pipe));

        assertThat(Main.run(terminal, "fix", "--diff", "--encoding", "ISO-8859-1", folder.toString()))
                .isZero();

        assertThat(pipe.toString(ISO_8859_1)).contains("\n-  @SuppressWarnings(\"guide:no-such-rule\") // für heute\n");
    }

    @Test
    void leavesAPatchOutThatWouldNotFit() throws IOException {
        write(BEFORE.replace("of the day", "für heute"), ISO_8859_1);

        CommandRun run = CommandRun.of("fix", "--diff", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Orders.java: left out: it changed after it was read, or is not valid UTF-8");
    }

    @Test
    void leavesFilesAloneThatAreReadOnly() throws IOException {
        Path file = write(BEFORE, StandardCharsets.UTF_8);
        assumeThat(file.toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(file))
                .as("whether everything may be written, as for root")
                .isFalse();

        CommandRun run = CommandRun.of("fix", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("Orders.java: not changed: it is read-only");
        assertThat(Files.readString(file)).isEqualTo(BEFORE);
    }

    @Test
    void leavesAloneWhatItCouldNotWriteBack() throws IOException {
        // Malformed in UTF-8: the byte would be lost.
        Path file = write(BEFORE.replace("of the day", "für heute"), ISO_8859_1);
        byte[] before = Files.readAllBytes(file);

        CommandRun run = CommandRun.of("fix", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("Orders.java: not changed: it changed after it was read, or is not valid UTF-8");
        assertThat(run.out()).startsWith("Nothing was fixed.");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void mendsOnlyTheRulesAskedFor() throws IOException {
        Path file = write(BEFORE, StandardCharsets.UTF_8);

        CommandRun run = CommandRun.of("fix", "--unsafe", "--rule", "doc-param-mismatch", folder);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(file)).contains("no-such-rule").doesNotContain("@param none");
    }

    @Test
    void leavesNullAloneThatCodeWaitsFor() throws IOException {
        Files.writeString(folder.resolve("guide.adoc"), "= Ours\n\nrule::null-for-optional[]\n");
        Path file = write("""
                import java.util.Optional;
                class Orders {
                  private Optional<String> first = null;
                  Optional<String> first() {
                    Optional<String> found = null;
                    if (found == null) found = Optional.of("");
                    return found;
                  }
                  Optional<String> none() { return null; }
                }
                """, StandardCharsets.UTF_8);

        assertThat(CommandRun.of("fix", folder).out()).contains("null-for-optional\nApplied 1 fix in 1 file.");

        assertThat(Files.readString(file))
                .contains("first = null;", "found = null;", "none() { return Optional.empty(); }");
    }

    @Test
    void renamesToJakartaWhateverTheGuideHasOn() throws IOException {
        Path file = write("""
                import javax.sql.DataSource;
                import javax.persistence.Entity;

                @Entity
                class Orders {
                  /** */
                  DataSource source;
                  String key = "javax.persistence.jdbc.url";
                }
                """, StandardCharsets.UTF_8);
        Path unit = Files.writeString(folder.resolve("persistence.xml"), """
                <persistence xmlns="http://xmlns.jcp.org/xml/ns/persistence" version="2.2">
                  <property name="javax.persistence.jdbc.url" value=""/>
                </persistence>
                """);

        CommandRun run = CommandRun.of("fix", folder, "--to", "jakarta");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("persistence.xml: jakarta-file (2)").contains("Applied 4 fixes in 2 files.");
        assertThat(file).content().isEqualTo("""
                import javax.sql.DataSource;
                import jakarta.persistence.Entity;

                @Entity
                class Orders {
                  /** */
                  DataSource source;
                  String key = "jakarta.persistence.jdbc.url";
                }
                """);
        assertThat(unit).content().isEqualTo("""
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <property name="jakarta.persistence.jdbc.url" value=""/>
                </persistence>
                """);
    }

    @Test
    void saysWhereFixesCanLead() {
        CommandRun run = CommandRun.of("fix", folder, "--to", "cobol");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("[JAKARTA]");
    }
}
