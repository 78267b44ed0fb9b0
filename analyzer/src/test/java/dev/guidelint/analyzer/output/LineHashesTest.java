package dev.guidelint.analyzer.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.LineIndex;
import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values are those that GitHub's own upload action computes. */
class LineHashesTest {
    @Test
    void countsCarriageReturnAndLineFeedAsOneEndAndIgnoresBlanks() {
        assertThat(all(LineHashes.of("package a;\r\n\r\nclass A {\r\n\tint x = 1;\r\n}\r\n")))
                .containsExactly(
                        "617b5faef8cccb00:1",
                        "121ebda5935fb17e:1",
                        "a65142e84db414cc:1",
                        "b81ec06192ca6590:1",
                        "32dce9ccfdbc9d3e:1",
                        "c129715d7a2bc9a3:1");
    }

    @Test
    void countsTheByteOrderMarkAndUtf16Units() {
        String text = "class Été {\n  String s = \"😀\";\n  String s = \"😀\";\n}\n";
        SourceText source = new SourceText("A.java", text, LineIndex.of(text), true);
        assertThat(all(LineHashes.of(source)))
                .containsExactly(
                        "27b9dadba298a60:1",
                        "6e13a2d43d1ae728:1",
                        "8db4be0362f34a07:1",
                        "32dce9ccfdbc9d3e:1",
                        "c129715d7a2bc9a3:1");
    }

    @Test
    void countsTheEndOfTheFileWhereNoLineEnds() {
        assertThat(all(LineHashes.of("class B {\n  void m() {\n    int unused = 42;\n  }\n}")))
                .containsExactly(
                        "aa7c919a9082a454:1",
                        "a7a3d15ae0549ccf:1",
                        "4738af52329ddf26:1",
                        "632b355e1e0bbbf3:1",
                        "13db8c734146ff90:1");
    }

    @Test
    void hasOneLineInAnEmptyFile() {
        assertThat(all(LineHashes.of(""))).containsExactly("c129715d7a2bc9a3:1");
    }

    @Test
    void tellsEqualLinesApartByTheirNumber() {
        assertThat(all(LineHashes.of("Lorem ipsum dolor sit amet.\n".repeat(10))))
                .containsExactly(
                        "a7f2ff13bc495cf2:1",
                        "a7f2ff13bc495cf2:2",
                        "a7f2ff13bc495cf2:3",
                        "a7f2ff13bc495cf2:4",
                        "a7f2ff13bc495cf2:5",
                        "a7f2ff13bc495cf2:6",
                        "a7f2ff1481e87703:1",
                        "a9cf91f7bbf1862b:1",
                        "55ec222b86bcae53:1",
                        "cc97dc7b1d7d8f7b:1",
                        "c129715d7a2bc9a3:1");
    }

    private static List<String> all(LineHashes hashes) {
        List<String> all = new ArrayList<>();
        for (int line = 1; line <= hashes.count(); line++) {
            all.add(hashes.of(line));
        }
        return all;
    }
}
