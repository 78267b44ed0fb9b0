package dev.guidelint.analyzer.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.CompilationUnit;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DocCommentTest {

    @Test
    void separatesDescriptionAndTags() {
        DocComment comment = comment("""
                /**
                 * Opens the gate. Closes it again.
                 * Or not.
                 *
                 * @param width how wide,
                 *     in metres
                 * @return whether it opened
                 * @throws java.io.IOException if it is stuck
                 */""");

        assertThat(comment.description().text()).isEqualTo("""
                        Opens the gate. Closes it again.
                         Or not.""");
        assertThat(comment.firstSentence().text()).isEqualTo("Opens the gate.");
        assertThat(comment.tags()).extracting(BlockTag::name).containsExactly("param", "return", "throws");
        assertThat(comment.tags())
                .extracting(tag -> tag.argument().text())
                .containsExactly("width", "", "java.io.IOException");
        assertThat(comment.tags("param")).singleElement().satisfies(tag -> {
            assertThat(tag.description().text()).isEqualTo("how wide,\n     in metres");
            assertThat(tag.at()).hasToString("5:4-5:5");
            assertThat(tag.argument().region()).hasToString("5:11-5:16");
            assertThat(tag.description().region()).hasToString("5:17-6:17");
        });
    }

    @Test
    void readsCommentsOfOneLine() {
        DocComment comment = comment("/** @return the {@link Gate} */");

        assertThat(comment.description().isEmpty()).isTrue();
        assertThat(comment.isEmpty()).isFalse();
        assertThat(comment.tags("return").get(0).description().text()).isEqualTo("the {@link Gate}");
        assertThat(comment.inlineTags()).singleElement().satisfies(tag -> {
            assertThat(tag.name()).isEqualTo("link");
            assertThat(tag.body().text()).isEqualTo("Gate");
            assertThat(tag.whole().region()).hasToString("1:17-1:29");
        });
        assertThat(comment.opening()).hasToString("1:1-1:4");
    }

    @Test
    void readsTextOnTheOpeningLineAndLinesWithoutStars() {
        DocComment comment = comment("/** First,\n  second\n\t@since\t1\n**/");

        assertThat(comment.description().text()).isEqualTo("First,\n  second");
        assertThat(comment.tags("since")).singleElement().satisfies(tag -> {
            assertThat(tag.description().text()).isEqualTo("1");
            assertThat(tag.at()).hasToString("3:2-3:3");
            assertThat(tag.description().region()).hasToString("3:9-3:10");
        });
    }

    @Test
    void seesNothingInEmptyComments() {
        for (String text : List.of("/***/", "/** */", "/**\n *\n **/", "/****/", "///", "///\n  /// ")) {
            DocComment comment = comment(text);
            assertThat(comment.isEmpty()).as(text).isTrue();
            assertThat(comment.description().text()).as(text).isEmpty();
            assertThat(comment.firstSentence().text()).as(text).isEmpty();
        }
    }

    @Test
    void keepsPositionsWhateverEndsTheLines() {
        for (String end : List.of("\n", "\r", "\r\n")) {
            DocComment comment = comment(String.join(end, "/**", " * Text.", " *", " * @param x", " *   the x", " */"));

            assertThat(comment.description().text()).isEqualTo("Text.");
            BlockTag tag = comment.tags("param").get(0);
            assertThat(tag.at()).hasToString("4:4-4:5");
            assertThat(tag.argument().text()).isEqualTo("x");
            assertThat(tag.description().text()).isEqualTo("the x");
            assertThat(tag.description().region()).hasToString("5:6-5:11");
        }
    }

    @Test
    void takesArgumentsAsTheyAreWritten() {
        assertThat(arguments("/** @param x, the x */")).containsExactly("x,");
        assertThat(arguments("/** @param <T> the type */")).containsExactly("<T>");
        assertThat(arguments("/** @param < T > the type */")).containsExactly("< T >");
        assertThat(arguments("/** @param */")).containsExactly("");
        assertThat(arguments("/**\n * @param\n *   x the x\n * @see List#of(Object, Object)\n */"))
                .containsExactly("x", "List#of(Object,");
        assertThat(arguments("/** @deprecated do not */")).containsExactly("");
    }

    @Test
    void knowsEmptyTags() {
        DocComment comment = comment("/**\n * @param x\n * @return\n * @throws E\n *   if so\n */");

        assertThat(comment.tags()).extracting(BlockTag::isEmpty).containsExactly(true, true, false);
    }

    @Test
    void wantsBlockTagsAtTheStartOfALine() {
        assertThat(names("/** See @param x. */")).isEmpty();
        assertThat(names("/** a@b.c\n * @ b\n * @1 c\n * - @d e */")).isEmpty();
        assertThat(names("/**\n *   @apiNote x\n * @custom.tag:a-b y */")).containsExactly("apiNote", "custom.tag:a-b");
    }

    @Test
    void skipsWhatOnlyLooksLikeABlockTag() {
        assertThat(names("/**\n * {@code\n * @param x\n * }\n * @return y\n */"))
                .containsExactly("return");
        assertThat(names("/**\n * {@snippet :\n * @Override {\n * @A }\n * }\n * @see B\n */"))
                .containsExactly("see");
        assertThat(names("/**\n * <pre class=x>\n * @Test\n * </PRE>\n * @see B\n */"))
                .containsExactly("see");
        assertThat(names("/**\n * <!--\n * @Test\n * -->\n * @see B\n */")).containsExactly("see");
        assertThat(names("/**\n * {@link\n * @see B\n * }\n * @since 1\n */")).containsExactly("since");
    }

    @Test
    void goesOnBehindWhatIsNeverClosed() {
        assertThat(names("/**\n * {@code x\n * @see B\n */")).containsExactly("see");
        assertThat(names("/**\n * <pre>\n * <!--\n * @see B\n */")).containsExactly("see");
        assertThat(names("/**\n * <prefix>\n * @see B\n * </pre>\n */")).containsExactly("see");
        assertThat(comment("/** {@code x {@link y} */").inlineTags())
                .extracting(InlineTag::name)
                .containsExactly("link");
    }

    @Test
    void findsNestedInlineTagsButNoneInCode() {
        DocComment comment = comment("/** {@return a {@linkplain B b} {@code {@link C}}} {@inheritDoc} */");

        assertThat(comment.inlineTags())
                .extracting(InlineTag::toString)
                .containsExactly(
                        "{@return a {@linkplain B b} {@code {@link C}}}",
                        "{@linkplain B b}",
                        "{@code {@link C}}",
                        "{@inheritDoc}");
        assertThat(comment.firstSentence().text()).isEqualTo("{@return a {@linkplain B b} {@code {@link C}}}");
        assertThat(comment.inherits()).isTrue();
        assertThat(comment.hasInlineTag("return")).isTrue();
        assertThat(comment.hasInlineTag("value")).isFalse();
        assertThat(comment("/**\n * @inheritDoc\n */").inherits()).isTrue();
    }

    @Test
    void endsTheFirstSentenceAtAStopOrABlock() {
        assertThat(sentence("/** Uses {@code a. b} in v1.2. Then more. */")).isEqualTo("Uses {@code a. b} in v1.2.");
        assertThat(sentence("/** One\n * two<p>three. */")).isEqualTo("One\n two");
        assertThat(sentence("/** A <b>bold</b> word! More. */")).isEqualTo("A <b>bold</b> word!");
        assertThat(sentence("/** {@link A} it */")).isEqualTo("{@link A} it");
        assertThat(sentence("/// One\n/// two\n///\n/// three.")).isEqualTo("One\ntwo");
        assertThat(sentence("/**\n * @return x */")).isEmpty();
    }

    @Test
    void readsMarkdown() {
        DocComment comment = comment("""
                /// Opens *it*.
                    ///   - really
                ///
                /// @param x the `{@code x}`
                /// @return a {@link B}""");

        assertThat(comment.isMarkdown()).isTrue();
        assertThat(comment.description().text()).isEqualTo("Opens *it*.\n  - really");
        assertThat(comment.tags()).extracting(BlockTag::name).containsExactly("param", "return");
        assertThat(comment.tags("param").get(0).at()).hasToString("4:5-4:6");
        assertThat(comment.inlineTags()).extracting(InlineTag::name).containsExactly("link");
        assertThat(comment.region()).hasToString("1:1-5:24");
    }

    @Test
    void skipsCodeInMarkdown() {
        assertThat(names("/// ```java\n/// @Test\n/// ```\n/// @see B")).containsExactly("see");
        assertThat(names("/// ~~~~\n/// @Test\n/// ~~~\n/// @Test\n/// ~~~~\n/// @see B"))
                .containsExactly("see");
        assertThat(names("/// ```\n/// {@code\n/// ```\n/// @see B\n/// }")).containsExactly("see");
        assertThat(names("/// Text:\n///\n///     @Test\n///     @Test\n/// @see B"))
                .containsExactly("see");
        assertThat(names("/// Text\n///     @see B")).containsExactly("see");
        assertThat(names("/// A ``` b ``` c\n/// ```x``` d\n/// @see B")).containsExactly("see");
        assertThat(names("/// An ` alone\n/// @see B\n///\n/// another `")).containsExactly("see");
    }

    @Test
    void staysLinear() {
        List<String> hostile = List.of(
                "{@code ", "<pre>", "<!--", "{@link A {", "`", "/// ```\n", "{@", "</", "}", "\n * @param", "<p");
        for (String piece : hostile) {
            String body = piece.repeat(200_000);
            for (String text : List.of("/**" + body + "*/", "///" + body.replace("\n", "\n///"))) {
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> comment(text), piece);
            }
        }
    }

    @Test
    void refusesOtherComments() {
        SourceFile file = file("/* x */");
        SourceComment block = new SourceComment(SourceComment.Kind.BLOCK, 0, 7);
        assertThatThrownBy(() -> DocComment.of(file, block)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(String text) {
        return comment(text).tags().stream().map(BlockTag::name).toList();
    }

    private static List<String> arguments(String text) {
        return comment(text).tags().stream().map(tag -> tag.argument().text()).toList();
    }

    private static String sentence(String text) {
        return comment(text).firstSentence().text();
    }

    private static DocComment comment(String text) {
        SourceComment.Kind kind = text.startsWith("///") ? SourceComment.Kind.MARKDOWN : SourceComment.Kind.JAVADOC;
        return DocComment.of(file(text), new SourceComment(kind, 0, text.length()));
    }

    private static SourceFile file(String text) {
        return new SourceFile(SourceText.of("A.java", text), SourceSet.MAIN, false, List.of(), new CompilationUnit());
    }
}
