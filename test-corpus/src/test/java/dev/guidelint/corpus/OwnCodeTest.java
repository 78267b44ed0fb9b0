package dev.guidelint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.source.SourceRoot;
import dev.guidelint.rules.ProjectGuide;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own guide over our own modules: clean, without a baseline. */
class OwnCodeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void ourCodeKeepsWhatOurGuidePromises() throws IOException {
        ProjectGuide guide = ProjectGuide.load(Optional.of(ROOT.resolve("guide.adoc")), ROOT);
        assertThat(guide.problems()).isEmpty();
        assertThat(guide.settings().activeRules()).hasSizeGreaterThanOrEqualTo(24);

        ScanResult result = Scan.run(ScanRequest.of(ROOT, guide.settings().activeRules())
                .sources(sources())
                .release(17)
                .classPath(classPath())
                .build());

        assertThat(result.files()).isGreaterThan(150);
        assertThat(result.notifications()).isEmpty();
        assertThat(result.open().stream().map(OwnCodeTest::show)).isEmpty();
    }

    private static String show(Evidence evidence) {
        return evidence.finding().path() + ":" + evidence.finding().region().startLine() + ": "
                + evidence.finding().message() + " [" + evidence.finding().rule() + "]";
    }

    private static List<SourceRoot> sources() throws IOException {
        List<SourceRoot> roots = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.sorted().toList()) {
                add(roots, module.resolve("src/main/java"), SourceSet.MAIN);
                add(roots, module.resolve("src/test/java"), SourceSet.TEST);
            }
        }
        return roots;
    }

    private static void add(List<SourceRoot> roots, Path folder, SourceSet sourceSet) {
        if (Files.isDirectory(folder)) {
            roots.add(new SourceRoot(folder, Optional.of(sourceSet)));
        }
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }
}
