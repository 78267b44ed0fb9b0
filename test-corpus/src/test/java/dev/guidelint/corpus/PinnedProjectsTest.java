package dev.guidelint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.rules.ProjectGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the default guide finds in real projects, line by line, so that a change in any rule shows as a diff that somebody
 * reviews. To renew the expectations: {@code mvn -Dfast -pl test-corpus -am test -Dtest=PinnedProjectsTest -Dupdate
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PinnedProjectsTest {
    private static final Path PINNED = Path.of(System.getProperty("pinned.folder", "target/pinned"));
    private static final Path EXPECTED = Path.of("src/test/resources/expected");

    @ParameterizedTest
    @ValueSource(strings = {"commons-lang3", "gson"})
    void findsWhatItFoundBefore(String project) throws IOException {
        Path root = PINNED.resolve(project).toAbsolutePath();
        ProjectGuide guide = ProjectGuide.load(Optional.empty(), root);
        assertThat(guide.problems()).isEmpty();

        ScanResult result =
                Scan.run(ScanRequest.of(root, guide.settings().activeRules()).build());

        assertThat(result.files()).isGreaterThan(50);
        assertThat(result.notifications()).isEmpty();
        List<String> found = new ArrayList<>();
        for (Evidence evidence : result.evidence()) {
            found.add("%s %s:%s %s"
                    .formatted(
                            evidence.finding().rule(),
                            evidence.finding().path(),
                            evidence.finding().region(),
                            evidence.severity().label()));
        }
        Path expected = EXPECTED.resolve(project + ".txt");
        if (System.getProperty("update") != null) {
            Files.write(expected, found);
        }
        assertThat(found)
                .as("findings in %s; if the difference is meant, renew %s with -Dupdate", project, expected)
                .containsExactlyElementsOf(Files.readAllLines(expected));
    }
}
