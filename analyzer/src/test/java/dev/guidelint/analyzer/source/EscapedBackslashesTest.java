package dev.guidelint.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscapedBackslashesTest {
    @Test
    void letAFileBeParsedWithEverythingInItsPlace() {
        String source = """
                class A {
                  String quote = "\\u005c""; char tick = '\\u005C''; String line = "\\uu005cn";
                  String path = "\\\\u005c"; String plain = "\\u0041";
                }
                """;
        var file = new SourceLoader(StandardCharsets.UTF_8, Integer.MAX_VALUE)
                .parse(
                        new SourcePath(Path.of("A.java"), "A.java", SourceSet.MAIN),
                        SourceText.of("A.java", source),
                        List.of())
                .file()
                .orElseThrow();
        List<LiteralStringValueExpr> literals = file.unit().findAll(LiteralStringValueExpr.class);
        assertThat(literals)
                .extracting(file::start)
                .containsExactly(
                        source.indexOf("\"\\u005c\"\""),
                        source.indexOf("'\\u005C"),
                        source.indexOf("\"\\uu"),
                        source.indexOf("\"\\\\u005c"),
                        source.indexOf("\"\\u0041"));
        assertThat(literals)
                .extracting(LiteralStringValueExpr::getValue)
                .containsExactly("\\u0022 ", "\\u0027", "\\u000a  ", "\\\\u005c", "\\u0041");
    }

    @Test
    void areNotLookedForWithoutNeed() {
        assertThat(EscapedBackslashes.resolve("class A { String s = \"\\\\u005c\"; }"))
                .isEmpty();
    }
}
