package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.javadoc.DocComment;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a description already says what a method returns: with the word itself, by a verb whose object is the
 * result, by naming the result, or as the question that the result answers.
 */
final class ReturnSummaries {
    /** Verbs that make or bring something, in the imperative; with an s at the end they count as well. */
    private static final Set<String> BRINGING = Set.of(
            "get",
            "answer",
            "create",
            "construct",
            "build",
            "make",
            "produce",
            "generate",
            "obtain",
            "retrieve",
            "fetch",
            "find",
            "locate",
            "compute",
            "calculate",
            "convert",
            "extract",
            "derive",
            "read",
            "parse",
            "determine",
            "resolve",
            "provide",
            "supply",
            "access",
            "expose",
            "combine",
            "format",
            "render",
            "wrap",
            "copy");

    /** Verbs that answer a question, if a question follows. */
    private static final Set<String> ASKING =
            Set.of("test", "check", "indicate", "tell", "see", "verify", "decide", "ask", "show");

    /** Words that begin the name of the result, or a question. */
    private static final Set<String> NAMING = Set.of(
            "a", "an", "the", "this", "all", "any", "number", "list", "set", "true", "whether", "if", "is", "are",
            "was", "does", "do", "did", "has", "have", "can", "could", "may", "might", "must", "should", "will",
            "would");

    private ReturnSummaries() {}

    static boolean tellResult(DocComment doc) {
        if (doc.description().text().toLowerCase(Locale.ROOT).contains("return")) {
            return true;
        }
        List<String> words = Words.of(doc.firstSentence().text());
        if (words.isEmpty()) {
            return false;
        }
        String first = words.get(0);
        if (NAMING.contains(first) || isForm(first, BRINGING)) {
            return true;
        }
        if (first.startsWith("look") && words.size() > 1 && words.get(1).equals("up")) {
            return true;
        }
        return isForm(first, ASKING)
                && words.size() > 1
                && (words.get(1).equals("whether") || words.get(1).equals("if"));
    }

    private static boolean isForm(String word, Set<String> verbs) {
        return verbs.contains(word) || (word.endsWith("s") && verbs.contains(word.substring(0, word.length() - 1)));
    }
}
