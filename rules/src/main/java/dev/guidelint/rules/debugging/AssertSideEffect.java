package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Flags assertions that change something: without {@code -ea} the change does not happen. */
final class AssertSideEffect implements Rule {
    private static final Option<Boolean> CALLS =
            Option.flag("calls", true, "whether calls count that are known to change something, besides assignments");
    private static final Option<Pattern> NAMES =
            Option.pattern("names", "", "names of more methods that change something, whatever they belong to");

    private static final RuleInfo INFO = RuleInfo.of(
                    "assert-side-effect", Severity.ERROR, "behaviour that depends on `-ea`")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES)
            .aliases("java:S3346", "AssertWithSideEffects")
            .options(CALLS, NAMES);

    private static final Pattern CHECKS = Pattern.compile("assert(?:[A-Z]\\w*)?|check(?:Invariants?|Rep)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(AssertStmt.class, AssertSideEffect::check);
    }

    private static List<Finding> check(AssertStmt statement, RuleContext context) {
        if (isInCheck(statement)) {
            return List.of();
        }
        Expression[] found = new Expression[1];
        // The message is only made where the assertion fails, and then nothing goes on.
        OwnCode.visitWithLambdas(statement.getCheck(), node -> {
            if (found[0] == null && node instanceof Expression expression && changes(expression, statement, context)) {
                found[0] = expression;
            }
        });
        if (found[0] == null) {
            return List.of();
        }
        Finding finding = context.at(
                Anchors.firstToken(found[0], context.file()),
                statement,
                "%s changes something inside `assert`: where assertions are off, and that is the default, it does not happen; do it before the assertion"
                        .formatted(description(found[0])));
        return List.of(fix(found[0], statement, context).map(finding::withFix).orElse(finding));
    }

    private static boolean changes(Expression expression, AssertStmt statement, RuleContext context) {
        if (expression instanceof MethodCallExpr call) {
            return context.option(CALLS) && isChangingCall(call, statement, context);
        }
        Optional<Expression> written = Written.by(expression);
        return written.isPresent()
                && !detectsAssertions(expression, statement)
                && !isOfAssertion(written.get(), statement, context)
                && !Roots.isUsedInAssertionsOnly(written.get(), context);
    }

    /** Whether the method around an assertion is made for assertions, as its name says: it runs only if they are on. */
    private static boolean isInCheck(AssertStmt statement) {
        return Places.method(statement)
                .filter(method -> CHECKS.matcher(method.getNameAsString()).matches())
                .isPresent();
    }

    /**
     * {@code assert isOn = true} finds out whether assertions are on; {@code assert (trace = new Trace()) != null} can only
     * mean to do something just then, as it never fails.
     */
    private static boolean detectsAssertions(Expression expression, AssertStmt statement) {
        if (!(expression instanceof AssignExpr assign)) {
            return false;
        }
        Expression check = Written.inner(statement.getCheck());
        Expression value = Written.inner(assign.getValue());
        if (check == assign) {
            return value instanceof BooleanLiteralExpr literal && literal.getValue();
        }
        return check instanceof BinaryExpr test
                && test.getOperator() == BinaryExpr.Operator.NOT_EQUALS
                && test.getRight().isNullLiteralExpr()
                && Written.inner(test.getLeft()) == assign
                && (value.isObjectCreationExpr() || value.isBinaryExpr() || isRenewed(assign));
    }

    /** {@code maps = maps.next()}: what only assertions keep up to date goes on to its next state. */
    private static boolean isRenewed(AssignExpr assign) {
        return Written.inner(assign.getValue()) instanceof MethodCallExpr call
                && call.getScope()
                        .filter(scope ->
                                scope.toString().equals(assign.getTarget().toString()))
                        .isPresent();
    }

    /** Whether something belongs to a variable that is declared inside the assertion. */
    private static boolean isOfAssertion(Expression written, AssertStmt statement, RuleContext context) {
        return Roots.of(written) instanceof NameExpr name
                && context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable
                && statement.isAncestorOf(variable.declaration());
    }

    private static boolean isChangingCall(MethodCallExpr call, AssertStmt statement, RuleContext context) {
        if (context.option(NAMES).matcher(call.getNameAsString()).find()) {
            return true;
        }
        Expression scope = call.getScope().map(Written::inner).orElse(null);
        if (scope == null || scope.isThisExpr()) {
            return OwnMethods.called(call)
                    .filter(method -> FieldChanges.areIn(method, context.types()))
                    .isPresent();
        }
        // What a call or `new` hands out may be thrown away.
        if (!(scope instanceof NameExpr) && !(scope instanceof FieldAccessExpr)) {
            return false;
        }
        return Mutators.isOne(call, context.types())
                && !isOfAssertion(scope, statement, context)
                && !Roots.isUsedInAssertionsOnly(scope, context);
    }

    private static String description(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return "`%s`".formatted(call.getNameAsString());
        }
        return expression instanceof UnaryExpr unary
                ? "`%s`".formatted(unary.getOperator().asString())
                : "an assignment";
    }

    /** Takes the call out of the assertion, if it is all of it. */
    private static Optional<Fix> fix(Expression change, AssertStmt statement, RuleContext context) {
        SourceFile file = context.file();
        Expression check = Written.inner(statement.getCheck());
        boolean isNegated = check instanceof UnaryExpr unary
                && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
                && Written.inner(unary.getExpression()) == change;
        boolean isAll = change instanceof MethodCallExpr
                && (check == change || isNegated)
                && statement.getParentNode().orElse(null) instanceof BlockStmt
                && context.types().typeOf(change).equals(JavaType.BOOLEAN);
        if (!isAll || file.text().contains("isDone")) {
            return Optional.empty();
        }
        int start = file.start(statement);
        int lineStart = file.text().lastIndexOf('\n', start - 1) + 1;
        String before = file.text().substring(lineStart, start);
        String separator = before.isBlank() ? "\n" + before : " ";
        return Optional.of(Fix.needsReview(
                "Take the call out of the assertion",
                new Edit(file.region(start, start), "boolean isDone = " + file.text(change) + ";" + separator),
                new Edit(file.region(change), "isDone")));
    }
}
