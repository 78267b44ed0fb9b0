package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.InlineTag;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a description already says what a method returns: with the word itself, by a verb whose object is the
 * result, by naming the result, as the question that the result answers, or by pointing at a method that tells.
 */
final class ReturnSummaries {
    /** Verbs that make or bring something, in the imperative; with an s at the end they count as well. */
    private static final Set<String> BRINGING =
            words("get answer create construct instantiate build make produce generate"
                    + " obtain retrieve fetch find locate load compute calculate convert extract derive read parse determine resolve"
                    + " provide supply access expose combine format render wrap copy");

    /** Verbs that answer a question, if a question follows. */
    private static final Set<String> ASKING = words("test check indicate tell see verify decide ask show");

    private static final Set<String> QUESTION = words("whether if that");

    /** Words that begin the name of the result, or a question. */
    private static final Set<String> NAMING =
            words("a an the this all any number list set true whether if is are was does do"
                    + " did has have can could may might must should will would");

    /** Words that begin a reference to a method which tells, if one is linked or quoted. */
    private static final Set<String> REFERRING =
            words("shortcut short shorthand convenience form like similar same equivalent"
                    + " variant variation version overload overloaded override overrides alias synonym delegates see");

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
        String second = words.size() > 1 ? words.get(1) : "";
        return NAMING.contains(first)
                || isForm(first, BRINGING)
                || (isForm(first, Set.of("look")) && second.equals("up"))
                || (isForm(first, ASKING) && QUESTION.contains(second))
                || (REFERRING.contains(first) && refersToCode(doc));
    }

    private static boolean refersToCode(DocComment doc) {
        for (InlineTag tag : doc.inlineTags()) {
            if (doc.firstSentence().contains(tag.whole())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForm(String word, Set<String> verbs) {
        return verbs.contains(word) || (word.endsWith("s") && verbs.contains(word.substring(0, word.length() - 1)));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
