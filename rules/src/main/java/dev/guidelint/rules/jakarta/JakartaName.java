package dev.guidelint.rules.jakarta;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Flags names of renamed packages everywhere but in imports: in code, in strings and in references of Javadoc. */
final class JakartaName implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "jakarta-name", Severity.ERROR, "name of something that Jakarta EE has renamed, in code or text")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        CodeName.each(on, Set.of(JavaxName.JAVAX), JakartaName::inCode);
        on.each(StringLiteralExpr.class, (text, context) -> inText(text, text.getValue(), context));
        on.each(TextBlockLiteralExpr.class, (text, context) -> inText(text, text.getValue(), context));
        on.each(CompilationUnit.class, JakartaName::inComments);
    }

    private static List<Finding> inCode(CodeName found, RuleContext context) {
        JavaxName name = JavaxNames.of(found.text());
        if (name.fate() != Fate.RENAME || name.rest().isEmpty() || !name.isCode()) {
            return List.of();
        }
        SourceFile file = context.file();
        String message = "`" + name.topLevelType() + "` is called `" + JavaxName.twin(name.topLevelType())
                + "` since Jakarta EE 9, and nothing of the old name is left to compile against";
        return List.of(context.at(file.region(found.whole()), found.whole(), message)
                .withConcern(Renaming.concern(Level.BREAKS, name))
                .withFix(Renaming.fix(name, file.start(found.start()), context)));
    }

    private static List<Finding> inText(Expression literal, String value, RuleContext context) {
        if (value.indexOf(JavaxName.JAVAX) < 0) {
            return List.of();
        }
        SourceFile file = context.file();
        String text = file.text();
        int quotes = literal instanceof TextBlockLiteralExpr ? 3 : 1;
        int from = file.start(literal) + quotes;
        int to = file.end(literal) - quotes;
        List<Finding> findings = new ArrayList<>();
        for (TextNames.Found found : TextNames.allIn(text, from, to)) {
            JavaxName name = found.name();
            boolean isPath = text.charAt(found.start() + JavaxName.JAVAX.length()) == '/';
            boolean isLookedUp = StringPlaces.isStart(text, from, found.start())
                    || TextNames.isDescriptor(text, from, found.start());
            boolean isRead = !isPath && name.isCode() && !name.rest().isEmpty();
            // Whoever has both names in one file deals with both worlds, and knows it.
            if ((isLookedUp || isRead) && !hasTwin(name, isPath, file)) {
                findings.add(inText(name, found.start(), isLookedUp, literal, context));
            }
        }
        return findings;
    }

    private static Finding inText(
            JavaxName name, int start, boolean isLookedUp, Expression literal, RuleContext context) {
        String message = isLookedUp
                ? "`" + name.text() + "` is `" + name.twin()
                        + "` since Jakarta EE 9: this still compiles, and whoever looks the text up finds nothing"
                : "This text tells of `" + name.text() + "`, which is `" + name.twin()
                        + "` since Jakarta EE 9: readers would look for the wrong thing";
        return context.at(context.file().region(start, start + length(name)), literal, message)
                .withConcern(Renaming.concern(isLookedUp ? Level.FAILS : Level.IDIOM, name))
                .withFix(Renaming.fix(name, start, context));
    }

    private static int length(JavaxName name) {
        return name.text().length();
    }

    private static boolean hasTwin(JavaxName name, boolean isPath, SourceFile file) {
        String twin = name.twin();
        return Renaming.mentions(file.text(), isPath ? twin.replace('.', '/') : '"' + twin);
    }

    private static List<Finding> inComments(CompilationUnit unit, RuleContext context) {
        SourceFile file = context.file();
        if (file.text().indexOf(JavaxName.JAVAX + '.') < 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (SourceComment comment : file.comments()) {
            if (comment.isDoc()) {
                int first = file.text().indexOf(JavaxName.JAVAX + '.', comment.start());
                if (first < 0) {
                    break;
                }
                if (first < comment.end()) {
                    addAll(comment, context, findings);
                }
            }
        }
        return findings;
    }

    private static void addAll(SourceComment comment, RuleContext context, List<Finding> findings) {
        SourceFile file = context.file();
        for (TextNames.Found found : DocNames.of(file, comment)) {
            JavaxName name = found.name();
            Region region = file.region(found.start(), found.start() + length(name));
            String message = "This reference means `" + JavaxName.twin(name.topLevelType())
                    + "` since Jakarta EE 9: with the old name it leads nowhere";
            Edit edit =
                    new Edit(file.region(found.start(), found.start() + JavaxName.JAVAX.length()), JavaxName.JAKARTA);
            findings.add(context.inComment(region, comment, message)
                    .withConcern(Renaming.concern(Level.WARNS, name))
                    .withFix(Fix.safe("Rename to `" + name.twin() + "`", edit)));
        }
    }
}
