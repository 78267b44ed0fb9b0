package dev.guidelint.analyzer.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceComment.Kind;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocCommentsTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|///[^\n]*(?:\\s*///[^\n]*)*|//[^\n]*");

    @Test
    void findsTheCommentBeforeTheFirstModifier() {
        assertThat(type("/** Doc. */ public class A {}")).isEqualTo("Doc.");
        assertThat(type("/** Doc. */\n\n@Deprecated\npublic class A {}")).isEqualTo("Doc.");
        assertThat(type("/// Doc.\n/// More.\nclass A {}")).isEqualTo("Doc.\nMore.");
    }

    @Test
    void otherCommentsDoNotDetachIt() {
        assertThat(type("/** Doc. */ // why\n/* x */\nclass A {}")).isEqualTo("Doc.");
        assertThat(type("/** Old. */ /** Doc. */ class A {}")).isEqualTo("Doc.");
    }

    @Test
    void wantsItBeforeModifiersAndAnnotations() {
        assertThat(type("public /** Doc. */ class A {}")).isEqualTo("none");
        assertThat(type("@Deprecated /** Doc. */ class A {}")).isEqualTo("none");
    }

    @Test
    void codeBetweenDetachesIt() {
        assertThat(type("/** License. */ package p; class A {}")).isEqualTo("none");
        assertThat(type("/* Block. */ class A {}")).isEqualTo("none");
        assertThat(type("class A {}")).isEqualTo("none");
        assertThat(first("class A { /** Doc. */ int x; void m() {} }", MethodDeclaration.class))
                .isEqualTo("none");
        assertThat(first("enum A { B, /** Doc. */ C }", EnumConstantDeclaration.class))
                .isEqualTo("none");
    }

    @Test
    void findsItForMembers() {
        assertThat(first("class A { int x; /** Doc. */ <T> T m() {} }", MethodDeclaration.class))
                .isEqualTo("Doc.");
        assertThat(first("class A { /** Doc. */ A() {} }", ConstructorDeclaration.class))
                .isEqualTo("Doc.");
        assertThat(first("enum A { /** Doc. */ @Deprecated B }", EnumConstantDeclaration.class))
                .isEqualTo("Doc.");
    }

    private static String type(String source) {
        return first(source, TypeDeclaration.class);
    }

    private static <N extends Node> String first(String source, Class<N> kind) {
        CompilationUnit unit = new JavaParser(new ParserConfiguration()
                        .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
                        .setAttributeComments(false))
                .parse(source)
                .getResult()
                .orElseThrow();
        SourceFile file =
                new SourceFile(SourceText.of("A.java", source), SourceSet.MAIN, false, comments(source), unit);
        Node node = unit.findFirst(kind).orElseThrow();
        assertThat(DocComments.find(file, node).isPresent())
                .isEqualTo(DocComments.of(file, node).isPresent());
        return DocComments.of(file, node)
                .map(comment -> comment.description().text())
                .orElse("none");
    }

    private static List<SourceComment> comments(String source) {
        List<SourceComment> comments = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(source);
        while (matcher.find()) {
            String text = matcher.group();
            Kind kind = text.startsWith("///")
                    ? Kind.MARKDOWN
                    : text.startsWith("//") ? Kind.LINE : text.startsWith("/**") ? Kind.JAVADOC : Kind.BLOCK;
            comments.add(new SourceComment(kind, matcher.start(), matcher.end()));
        }
        return comments;
    }
}
