package dev.guidelint.analyzer.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceText;
import org.junit.jupiter.api.Test;

class TextFormatTest {
    private static final OutputSettings SETTINGS = OutputSettings.of("0.1.0");

    @Test
    void readsLikeACompiler() {
        assertThat(Results.write(new TextFormat(), Results.full(), SETTINGS)).isEqualTo("""
            src/main/java/demo/Marked.java:1:20: info: `count` is never assigned. [non-final-field]
             1 | class Marked { int count; }
               |                    ^^^^^
              = help: guidelint explain non-final-field

            src/main/java/demo/Reader.java:5:26: warning: `e` is dropped, so nobody will know that `read` failed; \
            handle it or say why not. [empty-catch]
             5 | \t\ttry { read(); } catch (IOException e) {}
               | \t\t                       ^^^^^^^^^^^
              = help: guidelint explain empty-catch
            src/main/java/demo/Reader.java:5:9: note: thrown here
             5 | \t\ttry { read(); } catch (IOException e) {}
               | \t\t      ^^^^^^

            src/main/java/demo/Été 1.java:4:30: info: `limit` is never assigned after its declaration; \
            make it `final`. [non-final-field]
             4 |     String smile = "😀"; int limit = 3;
               |                              ^^^^^
              = fix: Make `limit` final

            src/main/java/demo/Été 1.java:5:9: error: `unused` is never read; delete it. [non-final-field]
             5 |     int unused;
               |         ^^^^^^
              = fix: Delete `unused` (needs review)

            src/main/java/demo/Locked.java: scan error: The file cannot be read: access denied.
            src/main/java/demo/Reader.java:5:3: scan error: The rule crashed: IllegalStateException. [empty-catch]

            1 error, 1 warning and 2 notes in 3 of 1,204 files (98,765 lines); 1 suppressed.
            1 rule could not give a full answer:
              there is no class path
                non-final-field
            The scan is incomplete: see the scan errors above; findings may be missing.
            """);
    }

    @Test
    void isShortWhenAllIsWell() {
        assertThat(Results.write(new TextFormat(), Results.clean(), SETTINGS))
                .isEqualTo("No findings in 1 file (12 lines).\n");
    }

    @Test
    void saysHowManyItDoesNotShow() {
        OutputSettings settings = OutputSettings.builder("0.1.0").maxFindings(1).build();
        assertThat(Results.write(new TextFormat(), Results.full(), settings))
                .startsWith("src/main/java/demo/Été 1.java:5:9: error:")
                .contains("\n\n... and 3 findings more not shown\n\n");
    }

    @Test
    void showsSuppressedFindingsOnRequest() {
        OutputSettings settings =
                OutputSettings.builder("0.1.0").suppressed(true).build();
        assertThat(Results.write(new TextFormat(), Results.full(), settings))
                .contains("  = suppressed: by comment: the caller logs\n");
    }

    @Test
    void usesColoursOnlyWhenAsked() {
        assertThat(Results.write(new TextFormat(), Results.full(), SETTINGS)).doesNotContain("\u001B");
        OutputSettings colors = OutputSettings.builder("0.1.0").colors(true).build();
        assertThat(Results.write(new TextFormat(), Results.full(), colors))
                .contains("\u001B[1;31merror:\u001B[0m")
                .contains("\u001B[1;31m^^^^^^\u001B[0m");
    }

    @Test
    void letsNoSourceWriteToTheTerminal() {
        SourceText source = SourceText.of("A.java", "int \u001B[31mred\u202E = 1;");
        Finding finding = new Finding(
                "empty-catch", source.path(), Region.onLine(1, 5, 8), Region.onLine(1, 1, 5), "Bad\n\u001B[2J name.");
        assertThat(Results.write(new TextFormat(), Results.of(source, finding), SETTINGS))
                .startsWith("""
                        A.java:1:5: warning: Bad \uFFFD[2J name. [empty-catch]
                         1 | int \uFFFD[31mred\uFFFD = 1;
                           |     ^^^^^^^^
                        """);
    }

    @Test
    void saysWhereHalfOfManyFindingsAre() {
        SourceText source = SourceText.of("A.java", "x");
        Finding[] findings = new Finding[12];
        for (int i = 0; i < findings.length; i++) {
            String path = i < 8 ? "Big.java" : "Small" + i + ".java";
            findings[i] = new Finding("empty-catch", path, Region.onLine(1, 1, 1), Region.onLine(1, 1, 1), "Message.");
        }
        assertThat(Results.write(new TextFormat(), Results.of(source, findings), SETTINGS))
                .contains("\nHalf of them are in Big.java.\n");
    }
}
