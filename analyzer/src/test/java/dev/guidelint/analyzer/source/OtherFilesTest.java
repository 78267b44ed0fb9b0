package dev.guidelint.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherFilesTest {
    @TempDir
    Path root;

    @Test
    void findsWordsNextToASourceRootOfMaven() throws IOException {
        write("src/main/java/p/A.java", "class A { int inJava; }");
        write("src/main/resources/META-INF/services/p.Service", "p.Provider # why");
        write("src/main/resources/beans.xml", "<bean class='p.Bean$Inner'/>");
        write("src/main/kotlin/p/B.kt", "fun b() = fromKotlin()");
        write("src/main/resources/data.bin", "Binary");
        write("src/main/target/x.xml", "Built");
        write("other/x.xml", "Elsewhere");
        OtherFiles words =
                OtherFiles.around(root, List.of(new SourceRoot(root.resolve("src/main/java"), Optional.empty())));

        assertThat(List.of("p", "Provider", "why", "bean", "Bean$Inner", "fromKotlin"))
                .allMatch(words::contains);
        assertThat(List.of("inJava", "Binary", "Built", "Elsewhere", "provider", "Bea"))
                .noneMatch(words::contains);
    }

    @Test
    void findsWordsBelowAnyOtherRoot() throws IOException {
        write("x/y/plugin.yml", "main: Plugin");
        OtherFiles words = OtherFiles.around(
                root,
                List.of(new SourceRoot(root, Optional.empty()), new SourceRoot(root.resolve("no"), Optional.empty())));

        assertThat(words.contains("Plugin")).isTrue();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
