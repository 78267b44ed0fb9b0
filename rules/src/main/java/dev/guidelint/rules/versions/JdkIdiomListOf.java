package dev.guidelint.rules.versions;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;

/** Flags read-only lists that are made from a list that is not. */
final class JdkIdiomListOf implements Rule {
    private static final int RELEASE = 9;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-idiom-list-of", Severity.INFO, "read-only list or set made in two steps")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, JdkIdiomListOf::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        boolean isList = call.getNameAsString().equals("unmodifiableList");
        if ((!isList && !call.getNameAsString().equals("unmodifiableSet"))
                || call.getArguments().size() != 1
                || context.project().target() < RELEASE) {
            return List.of();
        }
        Optional<MethodCallExpr> asList = asList(call.getArgument(0), isList);
        if (asList.isEmpty()
                || !context.types().receiver(asList.get()).is("java.util.Arrays")
                || !context.types().receiver(call).is("java.util.Collections")) {
            return List.of();
        }
        String type = isList ? "List" : "Set";
        Concern concern = Concern.of(Concern.Level.IDIOM, "java.util.Collections", 1)
                .about("java.util.Collections#" + call.getNameAsString())
                .since(RELEASE)
                .advice("write `" + type + ".of(..)`");
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        "`%s.of(..)` says the same in one step since Java 9; mind that it refuses null, also in `contains`"
                                .formatted(type))
                .withConcern(concern));
    }

    private static Optional<MethodCallExpr> asList(Expression argument, boolean isList) {
        Expression inner = Written.inner(argument);
        if (!isList) {
            boolean isSet = inner instanceof ObjectCreationExpr set
                    && set.getType().getName().getIdentifier().equals("HashSet")
                    && set.getArguments().size() == 1
                    && set.getAnonymousClassBody().isEmpty();
            if (!isSet) {
                return Optional.empty();
            }
            inner = Written.inner(((ObjectCreationExpr) inner).getArgument(0));
        }
        boolean isIt = inner instanceof MethodCallExpr call
                && call.getNameAsString().equals("asList")
                && call.getArguments().stream().allMatch(JdkIdiomListOf::isNeverNull);
        return isIt ? Optional.of((MethodCallExpr) inner) : Optional.empty();
    }

    private static boolean isNeverNull(Expression element) {
        return (element instanceof LiteralExpr && !(element instanceof NullLiteralExpr))
                || element instanceof ClassExpr
                || (element instanceof ObjectCreationExpr);
    }
}
