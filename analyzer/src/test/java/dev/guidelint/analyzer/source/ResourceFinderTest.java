package dev.guidelint.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.ResourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceFinderTest {
    @TempDir
    private Path root;

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }

    private List<String> found() {
        return new ResourceFinder(root, PathFilter.ALL, Map.of())
                .find(path -> path.endsWith(".sh")).stream()
                        .map(ResourceFile::path)
                        .toList();
    }

    @Test
    void findsScriptsButNoOutput() throws IOException {
        for (String path : List.of(
                "bin/a.sh",
                "src/main/bin/b.sh",
                ".mvn/c.sh",
                ".git/d.sh",
                "target/e.sh",
                "app/bin/f.sh",
                "A.java",
                "g.txt")) {
            write(path);
        }
        assertThat(found()).containsExactly(".mvn/c.sh", "app/bin/f.sh", "bin/a.sh", "src/main/bin/b.sh");
        write("app/.classpath");
        assertThat(found()).containsExactly(".mvn/c.sh", "bin/a.sh", "src/main/bin/b.sh");
    }
}
