package dev.guidelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeSources() throws IOException {
        write("src/main/java/p/Counter.java", """
                package p;

                /** Counts. */
                public class Counter {
                    /** The count. */
                    public static int count;
                }
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theGuideDecidesWhatIsFoundHowSevereItIsAndWhetherItFails() throws IOException {
        write("guide.adoc", "= Ours\n\nrule::non-final-static-field[severity=error]\n");

        CommandRun run = CommandRun.of("scan", folder);

        assertThat(run.out())
                .contains("src/main/java/p/Counter.java:6:23: error: ")
                .contains("[non-final-static-field]")
                .contains("    public static int count;")
                .contains("^^^^^");
        assertThat(run.exitCode()).isEqualTo(1);

        write("guide.adoc", "= Ours\n:fail-on: error\n\nrule::non-final-static-field[]\n");
        assertThat(CommandRun.of("scan", folder).exitCode()).isZero();
        assertThat(CommandRun.of("scan", folder, "--fail-on", "warning").exitCode())
                .isEqualTo(1);
        assertThat(CommandRun.of("scan", folder, "--fail-on", "never").exitCode())
                .isZero();
    }

    @Test
    void withoutAGuideTheOneThatComesWithItCounts() {
        CommandRun run = CommandRun.of(folder);

        assertThat(run.out()).contains("[non-final-static-field]");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aBadGuideIsShownWithPlaceAndAdvice() throws IOException {
        write("guide.adoc", "= Ours\n\nrule::non-final-static-feild[]\n");

        CommandRun run = CommandRun.of("scan", folder);

        assertThat(run.err())
                .contains("guide.adoc:3:7: error: unknown rule `non-final-static-feild`")
                .contains("      ^^^^")
                .contains("did you mean `non-final-static-field`?");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void suppressedFindingsAreCountedNeverGone() throws IOException {
        write("guide.adoc", "= Ours\n\nrule::non-final-static-field[severity=error,paths=\"!src/main/java/q/**\"]\n");
        write("src/main/java/q/Legacy.java", "package q;\nclass Legacy { static int a; }\n");
        write("src/main/java/p/Quiet.java", """
                package p;
                class Quiet {
                    @SuppressWarnings("guide:non-final-static-field")
                    static int a;
                    // guide:off non-final-static-field -- set once by the launcher
                    static int b;
                    static int c; // guide:off non-final-static-field
                }
                """);

        CommandRun run = CommandRun.of("scan", folder);

        assertThat(run.out())
                .contains("Counter.java")
                .doesNotContain("Quiet.java")
                .doesNotContain("Legacy.java");
        assertThat(run.out()).contains("4 suppressed");
        assertThat(CommandRun.of("scan", folder, "--suppressed", "--format", "json")
                        .out())
                .contains("Quiet.java")
                .contains("set once by the launcher");
    }

    @Test
    void everyNumberOfThreadsGivesTheSameBytes() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("src/main/java/p/C" + i + ".java", "package p;\npublic class C" + i + " { public static int a; }\n");
        }
        for (String format : new String[] {"text", "json", "sarif", "asciidoc"}) {
            CommandRun one = CommandRun.of("scan", folder, "--threads", "1", "--format", format);
            CommandRun three = CommandRun.of("scan", folder, "--threads", "3", "--format", format);
            assertThat(one.out()).isNotEmpty().isEqualTo(three.out());
        }
    }

    @Test
    void severalFormatsCanBeWrittenAtOnce() throws IOException {
        Path sarif = folder.resolve("out/lint.sarif");

        CommandRun run = CommandRun.of("scan", folder, "--format", "sarif", "-o", sarif, "--format", "text");

        assertThat(run.out()).contains("Counter.java:6:23");
        assertThat(Files.readString(sarif)).contains("\"ruleId\"").contains("src/main/java/p/Counter.java");
    }

    @Test
    void wrongUseIsAnsweredWithAdvice() {
        assertThat(CommandRun.of("scan", folder, "--format", "sarfi").err()).contains("did you mean `sarif`?");
        assertThat(CommandRun.of("scan", folder, "--format", "sarfi").exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("scan", folder, "--relase", "17").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("scan", folder, "--relase", "17").err()).contains("--release");
        assertThat(CommandRun.of("scan", folder, "--release", "7").err()).contains("from 8 to 25");
        assertThat(CommandRun.of("scan", folder, "--target", "26").err()).contains("--target takes a number from 8");
        assertThat(CommandRun.of("scan", folder, "--release", "17", "--target", "11")
                        .err())
                .contains("--target 11 is before the release of the code, 17");
        assertThat(CommandRun.of("scan", folder, "--guide", folder.resolve("none.adoc"))
                        .err())
                .contains("there is no guide at");
        assertThat(CommandRun.of().exitCode()).isEqualTo(2);
    }

    @Test
    void aMavenProjectIsUnderstoodWithoutOptions() throws IOException {
        write("pom.xml", """
                <project>
                  <groupId>g</groupId><artifactId>a</artifactId><version>1</version>
                  <properties><maven.compiler.release>11</maven.compiler.release></properties>
                  <modules><module>core</module></modules>
                </project>
                """);
        write("core/pom.xml", """
                <project>
                  <parent><groupId>g</groupId><artifactId>a</artifactId><version>1</version></parent>
                  <artifactId>core</artifactId>
                  <build><sourceDirectory>java</sourceDirectory></build>
                </project>
                """);
        write("core/java/q/A.java", "package q;\nclass A { static int a; }\n");
        write("core/elsewhere/q/B.java", "package q;\nclass B { static int b; }\n");
        write("core/src/test/java/q/ATest.java", "package q;\nclass ATest { public Object o; }\n");

        CommandRun run = CommandRun.of("scan", folder);

        assertThat(run.out())
                .contains("core/java/q/A.java:2:22")
                .contains("src/main/java/p/Counter.java:6:23")
                .doesNotContain("elsewhere")
                .doesNotContain("ATest");
    }
}
