package dev.guidelint.analyzer.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    @Test
    void writesUtf8AndMakesMissingFolders() throws IOException {
        Path file = folder.resolve("a/b/out.txt");
        OutputFile.write(file, out -> out.write("Été 😀\n"));
        assertThat(file).hasContent("Été 😀\n");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = folder.resolve("out.txt");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write("x".repeat(1 << 20));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + file + ": No space left on device");
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("out.txt");
    }

    @Test
    void countsWhatFailsOnlyWhenTheBufferIsFlushed() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        assertThatThrownBy(() -> OutputFile.write(full, out -> out.write("short")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write /dev/full: ");
    }

    @Test
    void replacesTheFileThatALinkLeadsTo() throws IOException {
        Path real = folder.resolve("real.txt");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        OutputFile.write(link, out -> out.write("new"));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        assertThatThrownBy(() -> OutputFile.write(folder, out -> out.write("x")))
                .hasMessage("cannot write " + folder + ": it is a folder");
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path below = file.resolve("out.txt");
        assertThatThrownBy(() -> OutputFile.write(below, out -> out.write("x")))
                .hasMessage("cannot write " + below + ": " + file + " is not a folder");
    }
}
