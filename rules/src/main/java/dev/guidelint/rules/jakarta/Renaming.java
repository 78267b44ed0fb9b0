package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;

/** What the rules that rename have in common: what a renaming weighs, and the edit that does it. */
final class Renaming {
    /** What is renamed, as one piece of work. */
    private static final String SUBJECT = "packages of Java EE";

    private Renaming() {}

    /** One piece of work for the whole project, however many packages and places: it is a search and replace. */
    static Concern concern(Level level, JavaxName name) {
        return Concern.of(level, SUBJECT, 1)
                .about(name.packageName())
                .once()
                .advice("write `jakarta`; `guidelint fix --to jakarta` does most of it");
    }

    /**
     * Writes {@code jakarta} for the {@code javax} at an offset. Somebody has to look at it where the file knows the twin,
     * too, for it may be there to bridge both, and where the project itself declares the package.
     */
    static Fix fix(JavaxName name, int offset, RuleContext context) {
        SourceFile file = context.file();
        Edit edit = new Edit(file.region(offset, offset + JavaxName.JAVAX.length()), JavaxName.JAKARTA);
        String title = "Rename to `" + name.twin() + "`";
        return isPlain(name, context) ? Fix.safe(title, edit) : Fix.needsReview(title, edit);
    }

    /** Whether nothing else in the file or project has to be thought of. */
    static boolean isPlain(JavaxName name, RuleContext context) {
        String text = context.file().text();
        boolean bridges = name.rest().isEmpty()
                ? mentionsTypeOf(text, name.twin() + '.')
                : mentions(text, JavaxName.twin(name.topLevelType()));
        return !bridges && context.project().packageFacts(name.packageName()).isEmpty();
    }

    private static boolean mentionsTypeOf(String text, String prefix) {
        for (int start = text.indexOf(prefix); start >= 0; start = text.indexOf(prefix, start + 1)) {
            int next = start + prefix.length();
            if (next < text.length() && Character.isUpperCase(text.charAt(next))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a dotted name as a whole. */
    static boolean mentions(String text, String name) {
        for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
            int end = start + name.length();
            boolean begins = start == 0 || !isPart(text.charAt(start - 1));
            if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c);
    }
}
