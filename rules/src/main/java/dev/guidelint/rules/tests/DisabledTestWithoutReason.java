package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.CommentTexts;
import dev.guidelint.analyzer.vocabulary.TestMethods;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags tests that somebody switched off without saying why. */
final class DisabledTestWithoutReason implements Rule {
    private static final Option<Boolean> COMMENT_COUNTS = Option.flag(
            "comment-counts",
            true,
            "whether a comment on the same line, directly above, or between the annotation and the name counts as a"
                    + " reason");
    private static final Option<Pattern> REASON_PATTERN = Option.pattern(
            "reason-pattern",
            "",
            "what a reason must contain, for example `[A-Z]+-[0-9]+|#[0-9]+|https?://`; empty if any reason will do");

    private static final RuleInfo INFO = RuleInfo.of(
                    "disabled-test-without-reason", Severity.WARNING, "switched-off test without a why")
            .sources(SourceSet.TEST)
            .needs(Needs.NAMES)
            .aliases("java:S1607")
            .options(COMMENT_COUNTS, REASON_PATTERN);

    private static final Set<String> ASSUMPTIONS = Set.of("org.junit.Assume", "org.junit.jupiter.api.Assumptions");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MarkerAnnotationExpr.class, this::check);
        on.each(SingleMemberAnnotationExpr.class, this::check);
        on.each(NormalAnnotationExpr.class, this::check);
        on.each(MethodCallExpr.class, this::checkAssumption);
    }

    private List<Finding> check(AnnotationExpr annotation, RuleContext context) {
        if (!TestMethods.isDisabling(annotation, context.types()).isYes()) {
            return List.of();
        }
        Node target = annotation.getParentNode().orElseThrow();
        if (!isOfTest(target) || hasReason(reasons(annotation), context)) {
            return List.of();
        }
        if (hasComment(annotation, context) || hasComment(target, context) || isExplained(target, context)) {
            return List.of();
        }
        String name = annotation.getName().getIdentifier();
        String written = name.equals("Test") ? "enabled = false" : "@" + name;
        return List.of(context.at(Anchors.annotation(annotation, context.file()), annotation, message(written)));
    }

    /** An abstract class has no tests to switch off: the annotation says that it is only for others to extend. */
    private static boolean isOfTest(Node target) {
        if (target instanceof ClassOrInterfaceDeclaration type) {
            return !type.isAbstract();
        }
        return target instanceof MethodDeclaration
                || (target instanceof TypeDeclaration<?> && !(target instanceof AnnotationDeclaration));
    }

    private List<Finding> checkAssumption(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        if (!(name.equals("assumeTrue") || name.equals("assumeFalse"))
                || !isUnconditional(call)
                || !hasConstant(call, name.equals("assumeFalse"))) {
            return List.of();
        }
        if (!ASSUMPTIONS.contains(context.types().receiver(call).name())) {
            return List.of();
        }
        List<Expression> reasons = new ArrayList<>(call.getArguments());
        reasons.removeIf(argument -> Written.inner(argument) instanceof BooleanLiteralExpr);
        if (hasReason(reasons, context) || hasComment(call, context)) {
            return List.of();
        }
        boolean value = name.equals("assumeFalse");
        return List.of(context.atName(call, message(name + "(" + value + ")")));
    }

    /** Whether a call stands directly in its method; elsewhere the condition around it is the reason. */
    private static boolean isUnconditional(MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof ExpressionStmt statement
                && statement.getParentNode().flatMap(Node::getParentNode).orElse(null) instanceof MethodDeclaration;
    }

    private static String message(String written) {
        return ("`%s` does not say why: nobody will dare to switch the test on again, or to delete it. "
                        + "Give a reason, best with the number of an issue")
                .formatted(written);
    }

    private static boolean hasConstant(MethodCallExpr call, boolean value) {
        for (Expression argument : call.getArguments()) {
            if (Written.inner(argument) instanceof BooleanLiteralExpr literal && literal.getValue() == value) {
                return true;
            }
        }
        return false;
    }

    /** What an annotation gives as its reason; TestNG has its descriptions for that. */
    private static List<Expression> reasons(AnnotationExpr annotation) {
        List<Expression> reasons = new ArrayList<>();
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            reasons.add(single.getMemberValue());
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            normal.getPairs().forEach(pair -> {
                String name = pair.getNameAsString();
                if (name.equals("value") || name.equals("description")) {
                    reasons.add(pair.getValue());
                }
            });
        }
        return reasons;
    }

    private static boolean hasReason(List<Expression> reasons, RuleContext context) {
        for (Expression reason : reasons) {
            // A constant says something somewhere else.
            if (!(Written.inner(reason) instanceof LiteralStringValueExpr literal)
                    || isReason(literal.getValue(), context)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReason(String text, RuleContext context) {
        Pattern pattern = context.option(REASON_PATTERN);
        boolean isAny = pattern.pattern().equals(REASON_PATTERN.defaultValue().pattern());
        return !text.isBlank() && (isAny || pattern.matcher(text).find());
    }

    private static boolean hasComment(Node node, RuleContext context) {
        return context.option(COMMENT_COUNTS)
                && Remarks.beside(node, nameOf(node, context), context.file())
                        .filter(text -> isReason(text, context))
                        .isPresent();
    }

    /** Where the name of what an annotation stands before starts: up to there comments are about the annotations. */
    private static int nameOf(Node node, RuleContext context) {
        Node target = node instanceof AnnotationExpr ? node.getParentNode().orElse(node) : node;
        return target instanceof NodeWithSimpleName<?> named
                ? context.file().start(named.getName())
                : context.file().start(node);
    }

    /** Documentation that talks about the test being off explains it; any other explains the test. */
    private static boolean isExplained(Node target, RuleContext context) {
        if (!context.option(COMMENT_COUNTS) || !(target instanceof BodyDeclaration<?> declaration)) {
            return false;
        }
        if (isExplainedInside(declaration, context)) {
            return true;
        }
        Optional<String> doc = Remarks.doc(declaration, context.file());
        return doc.isPresent() && Remarks.isAboutDisabling(doc.get()) && isReason(doc.get(), context);
    }

    /** Whether there is nothing in a body but a comment: it can only be about that. */
    private static boolean isExplainedInside(BodyDeclaration<?> declaration, RuleContext context) {
        if (!(declaration instanceof MethodDeclaration method)
                || method.getBody().isEmpty()
                || method.getBody().get().getStatements().isNonEmpty()) {
            return false;
        }
        SourceFile file = context.file();
        int start = file.start(method.getBody().get());
        int end = file.end(method.getBody().get());
        for (SourceComment comment : file.comments()) {
            if (comment.start() > start && comment.end() < end) {
                return isReason(CommentTexts.content(comment, file), context);
            }
        }
        return false;
    }
}
