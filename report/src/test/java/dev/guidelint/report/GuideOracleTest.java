package dev.guidelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideLine;
import dev.guidelint.analyzer.guide.GuideProblem;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.guide.GuideSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asciidoctor is the oracle: over guides that are as nasty as we could make them, our reader sees the same macros with
 * the same attributes in the same order, or says why it does not.
 */
class GuideOracleTest {
    private static final Path GUIDES = Path.of("src/test/resources/oracle");

    private static Oracle oracle = new Oracle();

    @BeforeAll
    static void start() {
        oracle = new Oracle();
    }

    @AfterAll
    static void stop() {
        oracle.close();
    }

    static List<String> guides() throws IOException {
        try (Stream<Path> files = Files.list(GUIDES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Guide read(String name) {
        return GuideReader.of(GuideSource.folder(GUIDES)).read(name);
    }

    @Test
    void thereIsEnoughToCompare() throws IOException {
        int macros = 0;
        for (String guide : guides()) {
            macros += oracle.macros(GUIDES.resolve(guide)).size();
        }
        assertThat(guides()).hasSize(13);
        assertThat(macros).isEqualTo(281);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void seesWhatAsciidoctorSees(String name) {
        assertThat(GuideFuzzTest.ours(read(name))).isEqualTo(oracle.macros(GUIDES.resolve(name)));
    }

    /** A report writes the lines of the guide, and Asciidoctor reads them. */
    @ParameterizedTest
    @MethodSource("guides")
    void theLinesOfAGuideAreTheSameGuide(String name) {
        StringBuilder text = new StringBuilder();
        for (GuideLine line : read(name).lines()) {
            text.append(line.text()).append('\n');
        }
        assertThat(oracle.macros(text.toString())).isEqualTo(oracle.macros(GUIDES.resolve(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    table-cells.adoc | 3 | 1 | 10 13 18 23 27
                    commands.adoc    | 4 | 4 | 3 5 7 11
                    machine.adoc     | 5 | 4 | 3 5 7 11 17
                    formatted.adoc   | 2 | 2 | 3 8
                    cycle.adoc       | 65 | 1 | 5
                    includes.adoc    | 1 | 1 | 3 4 6 8 10
                    """)
    void whatItDoesNotFollowIsAnError(String name, int seenByAsciidoctor, int seenByUs, String lines) {
        Guide guide = read("differences/" + name);
        List<String> errors = new ArrayList<>();
        for (GuideProblem problem : guide.problems()) {
            if (problem.isError()) {
                errors.add(Integer.toString(problem.line()));
            }
        }
        assertThat(oracle.macros(GUIDES.resolve("differences").resolve(name))).hasSize(seenByAsciidoctor);
        assertThat(guide.macros()).hasSize(seenByUs);
        assertThat(String.join(" ", errors)).isEqualTo(lines);
    }
}
