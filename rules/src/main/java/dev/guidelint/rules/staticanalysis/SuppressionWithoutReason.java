package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.CommentTexts;
import dev.guidelint.analyzer.vocabulary.SuppressionKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags suppressions that do not say why. */
final class SuppressionWithoutReason implements Rule {
    private static final Option<List<String>> SELF_EXPLAINING =
            Option.list("self-explaining", List.of("serial"), "keys that need no reason");

    private static final Option<Integer> MIN_WORDS =
            Option.number("min-words", 3, "how many words a comment must have to count as a reason");

    private static final RuleInfo INFO = RuleInfo.of(
                    "suppression-without-reason", Severity.INFO, "silenced without saying why")
            .cwe(1127)
            .options(SELF_EXPLAINING, MIN_WORDS);

    /** The number of an issue, or a page to read: there the reason is told at length. */
    private static final Pattern ISSUE = Pattern.compile("https?://|\\bb/\\d{4,}|\\b[A-Z][A-Z0-9]+-\\d+|#\\d+");

    private static final String FIND_BUGS = "SuppressFBWarnings";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(SingleMemberAnnotationExpr.class, SuppressionWithoutReason::checkAnnotation);
        on.each(NormalAnnotationExpr.class, SuppressionWithoutReason::checkAnnotation);
        on.each(MarkerAnnotationExpr.class, SuppressionWithoutReason::checkAnnotation);
        on.each(CompilationUnit.class, SuppressionWithoutReason::checkComments);
    }

    private static List<Finding> checkComments(CompilationUnit unit, RuleContext context) {
        if (!context.file().text().contains(SuppressingComments.GUIDE_OFF)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (SourceComment comment : context.file().comments()) {
            if (comment.isDoc()) {
                continue;
            }
            String content = CommentTexts.content(comment, context.file());
            if (content.startsWith(SuppressingComments.GUIDE_OFF)
                    && SuppressingComments.namesRules(content)
                    && SuppressingComments.reason(content).isEmpty()) {
                findings.add(
                        context.inComment(
                                context.file().region(comment.start(), comment.end()),
                                comment,
                                "this silences a rule without a reason, so nobody can tell later whether it still holds: write why after `--`"));
            }
        }
        return findings;
    }

    private static List<Finding> checkAnnotation(AnnotationExpr annotation, RuleContext context) {
        List<String> keys = unexplainedKeys(annotation, context);
        if (keys.isEmpty() || !(annotation.getParentNode().orElse(null) instanceof NodeWithAnnotations<?> parent)) {
            return List.of();
        }
        Node declaration = (Node) parent;
        if (isExplained(annotation, declaration, keys, context) || isExplainedAround(declaration, keys, context)) {
            return List.of();
        }
        String key = keys.get(0).isEmpty() ? annotation.getName().getIdentifier() : keys.get(0);
        return List.of(context.at(
                Anchors.annotation(annotation, context.file()),
                annotation,
                "`%s` is silenced without a reason, so nobody can tell later whether it still holds: say why in a comment"
                        .formatted(key)));
    }

    /** The keys that need a reason; one empty key for an annotation that silences a whole tool. */
    private static List<String> unexplainedKeys(AnnotationExpr annotation, RuleContext context) {
        if (annotation.getName().getIdentifier().equals(FIND_BUGS)) {
            List<StringLiteralExpr> patterns = SuppressionKeys.in(annotation);
            String key = patterns.isEmpty() ? "" : patterns.get(0).asString();
            return isJustified(annotation) ? List.of() : List.of(key);
        }
        if (!SuppressionKeys.isSuppression(annotation, context.types())) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (StringLiteralExpr literal : SuppressionKeys.in(annotation)) {
            String key = literal.asString();
            if (SuppressAll.isWide(key)) {
                // The key itself is the trouble there, and that rule says so.
                return List.of();
            }
            if (!key.isBlank() && !context.option(SELF_EXPLAINING).contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static boolean isJustified(AnnotationExpr annotation) {
        if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                if (pair.getNameAsString().equals("justification")) {
                    return !pair.getValue().toString().equals("\"\"");
                }
            }
        }
        return false;
    }

    /** Whether a comment on, in, or right above the header of a declaration gives a reason. */
    private static boolean isExplained(
            AnnotationExpr annotation, Node declaration, List<String> keys, RuleContext context) {
        SourceFile file = context.file();
        int firstLine = file.region(declaration).startLine();
        int lastLine = Math.max(
                file.region(annotation).endLine(),
                Anchors.name(declaration, file).startLine());
        if (!(declaration instanceof BodyDeclaration<?>)) {
            lastLine = Math.max(file.region(annotation).endLine() + 1, firstLine);
        }
        int above = firstLine - 1;
        List<SourceComment> comments = file.comments();
        // From the last comment upwards: lines of a comment above continue one another.
        for (int i = lastUntil(lastLine, file); i >= 0; i--) {
            SourceComment comment = comments.get(i);
            int start = file.lines().line(comment.start());
            int end = file.lines().line(Math.max(comment.start(), comment.end() - 1));
            if (end < above) {
                return false;
            }
            String content = CommentTexts.content(comment, file);
            boolean isOwnLine = end >= firstLine || isFirstOnLine(comment, file);
            if (isOwnLine && (comment.isDoc() ? mentions(content, keys) : isReason(content, context))) {
                return true;
            }
            above = Math.min(above, start - 1);
        }
        return false;
    }

    /** The index of the last comment that starts on a line or before it; -1 if there is none. */
    private static int lastUntil(int line, SourceFile file) {
        int limit = file.lines().start(line + 1);
        int low = 0;
        int high = file.comments().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (file.comments().get(middle).start() < limit) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static boolean isFirstOnLine(SourceComment comment, SourceFile file) {
        int start = file.lines().start(file.lines().line(comment.start()));
        return file.text().substring(start, comment.start()).isBlank();
    }

    private static boolean isReason(String content, RuleContext context) {
        return ISSUE.matcher(content).find()
                || (CommentTexts.words(content) >= context.option(MIN_WORDS) && !CommentTexts.isCode(content));
    }

    private static boolean mentions(String documentation, List<String> keys) {
        if (documentation.contains("suppress")
                || documentation.contains("Suppress")
                || documentation.contains("unchecked")
                || documentation.contains("safe because")) {
            return true;
        }
        for (String key : keys) {
            if (!key.isEmpty() && documentation.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method or class around a declaration silences the same and says why. */
    private static boolean isExplainedAround(Node declaration, List<String> keys, RuleContext context) {
        Node node = declaration.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof BodyDeclaration<?> outer) {
                for (AnnotationExpr annotation : outer.getAnnotations()) {
                    List<String> outerKeys = unexplainedKeys(annotation, context);
                    if (Set.copyOf(outerKeys).containsAll(keys) && isExplained(annotation, outer, outerKeys, context)) {
                        return true;
                    }
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }
}
