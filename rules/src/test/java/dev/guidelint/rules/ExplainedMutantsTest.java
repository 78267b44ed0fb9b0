package dev.guidelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of mutants that no test can notice: they speak of code that is there, and give one of the reasons we accept. */
class ExplainedMutantsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/guidelint/rules");
    private static final Set<String> REASONS =
            Set.of("same", "saves work", "cannot be", "depth", "words", "seen elsewhere");

    static List<Path> lists() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/test/mutants"))) {
            return all.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void speakOfCodeThatIsThere(Path list) throws IOException {
        String name = list.getFileName().toString();
        Path folder = SOURCES.resolve(name.substring(0, name.lastIndexOf('.')));
        for (String line : Files.readAllLines(list)) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(REASONS).as(line).contains(cells[4].substring(0, Math.max(0, cells[4].indexOf(':'))));
            Path source = folder.resolve(cells[0].replaceFirst("\\$.*", "") + ".java");
            boolean isThere = Files.readAllLines(source).stream()
                    .anyMatch(code -> code.strip().equals(cells[3]));
            assertThat(isThere).as(line).isTrue();
        }
    }
}
