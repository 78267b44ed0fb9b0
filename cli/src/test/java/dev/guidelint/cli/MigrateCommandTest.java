package dev.guidelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrateCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void code() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("code"));
        Files.writeString(sources.resolve("Old.java"), """
                import javax.servlet.Filter;
                import javax.sql.DataSource;

                abstract class Old implements Filter {
                    DataSource source;

                    Integer five() {
                        return new Integer(5);
                    }

                    void end(Thread thread) {
                        thread.stop();
                    }

                    int shift(int a) {
                        return a >>> 3;
                    }
                }
                """);
    }

    private CommandRun migrate(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "migrate";
        all[1] = folder.resolve("code");
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandRun.of(all);
    }

    @Test
    void tellsWhatANewerJavaTakesAndWhere() {
        CommandRun run = migrate("--from", 8, "--to", "25");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Old.java:8:")
                .contains("[jdk-deprecated]")
                .contains("Old.java:12:")
                .contains("[jdk-thread-control]")
                .contains("17 to 21: 1 piece of work")
                .doesNotContain("jakarta")
                .doesNotContain("python");
    }

    @Test
    void tellsWhatJakartaTakesByPackageAndNotByPrefix() {
        CommandRun run = migrate("--to", "jakarta");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Old.java:1:8")
                .contains("jakarta-import")
                .doesNotContain("javax.sql");
    }

    @Test
    void tellsWhatPythonTakes() {
        assertThat(migrate("--to", "python").out())
                .contains("[python-unsigned-shift]")
                .contains("Old.java:16:");
    }

    @Test
    void theTotalIsTheSumOfTheColumn() throws IOException {
        Path file = folder.resolve("plan.json");

        assertThat(migrate("--from", 8, "--to", "25", "-o", file).exitCode()).isZero();

        JsonNode plan = new ObjectMapper().readTree(file.toFile());
        int sum = 0;
        for (JsonNode work : plan.get("work")) {
            sum += work.get("points").asInt();
        }
        assertThat(plan.get("work")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sum).isPositive().isEqualTo(plan.at("/summary/points").asInt());
    }

    @Test
    void theSameCodeGivesTheSameBytes() throws IOException {
        for (String name : new String[] {"a.adoc", "a.json", "a.sarif"}) {
            Path one = folder.resolve("one-" + name);
            Path other = folder.resolve("other-" + name);
            migrate("--from", 8, "--to", "25", "-o", one, "--threads", 1);
            migrate("--from", 8, "--to", "25", "-o", other, "--threads", 2);
            assertThat(one).isNotEmptyFile().hasSameBinaryContentAs(other);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "17, 9, leads backwards",
        "8, 8, already",
        "8, pascal, 'jakarta or python, not pascal'",
        "8, 5, 'jakarta or python, not 5'",
        "99, 25, 'from 8 to 25, not 99'"
    })
    void whatCannotBeIsWrongUse(String from, String to, String message) {
        CommandRun run = migrate("--from", from, "--to", to);

        assertThat(run.err()).contains(message);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aReleaseBeyondTheDataIsToldOnceAndTheRestIsAnalysed() {
        CommandRun run = migrate("--from", 8, "--to", "31");

        assertThat(run.err()).containsOnlyOnce("nothing is known of Java 31 yet");
        assertThat(run.out()).contains("[jdk-thread-control]").contains("Java 8 to 25");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aReleaseThatNobodyNamesIsTheOldest() {
        CommandRun run = migrate("--to", "jdk25");

        assertThat(run.err()).contains("taken for Java 8");
        assertThat(run.out()).contains("Java 8 to 25");
    }

    @Test
    void theBuildSaysWhereToStart() throws IOException {
        Files.createDirectories(folder.resolve("code/src/main/java"));
        Files.move(folder.resolve("code/Old.java"), folder.resolve("code/src/main/java/Old.java"));
        Files.writeString(folder.resolve("code/pom.xml"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>a</groupId>
                  <artifactId>a</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                  </properties>
                </project>
                """);

        CommandRun run = migrate("--to", "25");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Java 17 to 25").contains("[jdk-thread-control]");
    }

    @Test
    void brokenBuildFilesAndClassPathsAreToldAndTheRestIsAnalysed() throws IOException {
        Files.writeString(folder.resolve("code/pom.xml"), "<project><dependencies>");
        Path damaged = folder.resolve("damaged.jar");
        Files.writeString(damaged, "no jar");
        Path future = folder.resolve("future.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(future))) {
            zip.putNextEntry(new ZipEntry("javax/servlet/Filter.class"));
            zip.write(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) 200, 0, 1});
        }
        Path missing = folder.resolve("missing.jar");
        String classPath = String.join(File.pathSeparator, damaged.toString(), future.toString(), missing.toString());

        CommandRun run =
                migrate("--from", 8, "--to", "25", "--sources", folder.resolve("code"), "--class-path", classPath);

        assertThat(run.out())
                .contains("[jdk-thread-control]")
                .contains("Class path entry does not exist: " + missing)
                .contains("Class path entry cannot be read: " + damaged);
        assertThat(run.exitCode()).isZero();

        CommandRun jakarta = migrate("--to", "jakarta", "--sources", folder.resolve("code"), "--class-path", classPath);
        assertThat(jakarta.out()).contains("jakarta-import");
        assertThat(jakarta.exitCode()).isZero();
    }

    @Test
    void namesOfStrangersAreNoMarkup() throws IOException {
        Path hostile = folder.resolve("code/+++<b>{project}|a.java");
        Files.writeString(hostile, "class A { Integer i = new Integer(1); }\n", StandardCharsets.UTF_8);
        Path file = folder.resolve("plan.adoc");

        migrate("--from", 8, "--to", "25", "-o", file, "--name", "= ifdef::x[] <script>");

        assertThat(file)
                .content()
                .doesNotContain("<b>")
                .doesNotContain("<script>")
                .doesNotContain("{project}");
    }

    @Test
    void aFormThatIsNotKnownIsWrongUse() {
        CommandRun run = migrate("--to", "25", "-o", folder.resolve("plan.docx"));

        assertThat(run.err()).contains("plan.docx");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
