package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.regex.Pattern;

/** Flags exceptions that are thrown in place of a caught one and do not carry it. */
final class LostCause implements Rule {
    private static final Option<Boolean> UNWRAP_OK = Option.flag(
            "unwrap-ok",
            true,
            "whether it is enough to take another exception along: one inside the caught one, one caught around it, or a cause of its own");
    private static final Option<List<String>> IGNORED_TYPES = Option.list(
            "ignored-types",
            List.of(
                    "java.lang.InterruptedException",
                    "java.lang.NumberFormatException",
                    "java.text.ParseException",
                    "java.time.format.DateTimeParseException",
                    "java.lang.ArithmeticException",
                    "java.lang.ArrayIndexOutOfBoundsException",
                    "java.lang.ClassCastException",
                    "java.lang.CloneNotSupportedException",
                    "java.lang.IndexOutOfBoundsException",
                    "java.lang.StackOverflowError",
                    "java.lang.StringIndexOutOfBoundsException",
                    "java.nio.BufferUnderflowException",
                    "java.util.NoSuchElementException"),
            "caught exceptions that may be lost, as they tell little more than the input; an empty list also reports timeouts and failures of `valueOf`");
    private static final Option<Boolean> REQUIRE_CAUSE_CONSTRUCTOR = Option.flag(
            "require-cause-constructor",
            true,
            "whether only exceptions count that have a constructor which takes a cause");

    private static final RuleInfo INFO = RuleInfo.of(
                    "lost-cause", Severity.WARNING, "new exception without the old one")
            .needs(Needs.TYPES)
            .cwe(755)
            .aliases(
                    "PMD.PreserveStackTrace",
                    "UnusedException",
                    "java:S1166",
                    "ThrowInsideCatchBlockWhichIgnoresCaughtException")
            .options(UNWRAP_OK, IGNORED_TYPES, REQUIRE_CAUSE_CONSTRUCTOR);

    private static final Pattern IGNORED_NAMES = Pattern.compile("(?:ignored?|unused)\\w*|_+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ThrowStmt.class, LostCause::check);
    }

    private static List<Finding> check(ThrowStmt statement, RuleContext context) {
        for (CatchClause clause : Catches.around(statement)) {
            if (isLost(clause, statement.getExpression(), context)) {
                return List.of(finding(clause, statement, context));
            }
        }
        return List.of();
    }

    private static boolean isLost(CatchClause clause, Expression thrown, RuleContext context) {
        return !IGNORED_NAMES.matcher(Catches.name(clause)).matches()
                && !isMadeElsewhere(thrown, clause, context.types())
                && !new CarriedCause(clause, context.option(UNWRAP_OK), context.types()).isIn(thrown)
                && !isIgnored(clause, context)
                && !(context.option(UNWRAP_OK) && OtherCauses.areTakenAlong(thrown, clause, context.types()))
                && (!context.option(REQUIRE_CAUSE_CONSTRUCTOR)
                        || CauseConstructors.existFor(context.types().typeOf(thrown), context.types()));
    }

    /**
     * {@code throw noSuchUser(name)}: that method may have its reasons, and it takes no cause as it is. An exception that
     * a field keeps may be shared by all that throw it.
     */
    private static boolean isMadeElsewhere(Expression thrown, CatchClause clause, Types types) {
        if (Written.inner(thrown) instanceof NameExpr name && types.symbol(name).orElse(null) instanceof Symbol.Field) {
            return clause.findFirst(
                            AssignExpr.class,
                            assign -> assign.getTarget().toString().equals(name.getNameAsString())
                                    && Written.inner(assign.getValue()).isObjectCreationExpr())
                    .isEmpty();
        }
        return Written.inner(thrown) instanceof MethodCallExpr call
                && (call.findFirst(NameExpr.class, name -> Catches.isCaught(name, clause))
                                .isEmpty()
                        || takesNoCause(call, clause, types));
    }

    /** Whether a call gets a text of the exception at most, and no method of that name is known to take the exception. */
    private static boolean takesNoCause(MethodCallExpr call, CatchClause clause, Types types) {
        boolean isMadeOfIt = call.getScope()
                .flatMap(scope -> scope.findFirst(NameExpr.class, name -> Catches.isCaught(name, clause)))
                .isPresent();
        if (isMadeOfIt) {
            return false;
        }
        List<MethodHeader> methods = types.header(types.receiver(call).name())
                .map(TypeHeader::methods)
                .orElse(List.of());
        for (MethodHeader method : methods) {
            if (method.name().equals(call.getNameAsString())
                    && method.parameters().stream()
                            .anyMatch(parameter -> types.isSubtype(parameter, "java.lang.Throwable")
                                    .isYes())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIgnored(CatchClause clause, RuleContext context) {
        List<String> ignored = context.option(IGNORED_TYPES);
        if (ignored.isEmpty()) {
            return false;
        }
        for (Type type : Catches.types(clause)) {
            JavaType caught = context.types().resolve(type);
            boolean isPlain = caught.simpleName().contains("Timeout") || readsConstant(clause);
            if (!isPlain && !ignored.contains(caught.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that is tried is to find the enum constant of a name. */
    private static boolean readsConstant(CatchClause clause) {
        return clause.getParentNode().orElse(null) instanceof TryStmt attempt
                && attempt.getTryBlock().getStatements().size() == 1
                && attempt.getTryBlock()
                        .findFirst(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().equals("valueOf"))
                        .isPresent();
    }

    private static Finding finding(CatchClause clause, ThrowStmt statement, RuleContext context) {
        Expression thrown = statement.getExpression();
        String caught = Catches.name(clause);
        String what = Written.inner(thrown) instanceof ObjectCreationExpr creation
                ? "`new %s(...)`".formatted(creation.getType().getNameWithScope())
                : "the exception thrown here";
        Finding finding = context.at(
                Anchors.firstToken(thrown, context.file()),
                statement,
                "%s does not carry `%s`: whoever reads the stack trace cannot see what went wrong first; pass `%s` on as its cause"
                        .formatted(what, caught, caught));
        return CauseConstructors.fix(clause, thrown, context)
                .map(finding::withFix)
                .orElse(finding);
    }
}
