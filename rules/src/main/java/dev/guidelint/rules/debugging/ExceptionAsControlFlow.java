package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Anchors;
import java.util.List;
import java.util.Set;

/** Flags exceptions that are thrown only to be caught a few lines below. */
final class ExceptionAsControlFlow implements Rule {
    private static final Option<Boolean> GENERIC_CATCH = Option.flag(
            "generic-catch", false, "whether handlers of `Exception`, `Throwable` and their like count as well");
    private static final Option<Boolean> TRANSLATING_CATCH = Option.flag(
            "translating-catch", false, "whether handlers count as well that throw another exception in the end");

    private static final RuleInfo INFO = RuleInfo.of(
                    "exception-as-control-flow", Severity.INFO, "throw used as a jump to the method's own catch")
            .needs(Needs.TYPES)
            .cwe(705)
            .aliases("PMD.ExceptionAsFlowControl", "ThrowCaughtLocally")
            .options(GENERIC_CATCH, TRANSLATING_CATCH);

    private static final Set<String> GENERIC =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ThrowStmt.class, ExceptionAsControlFlow::check);
    }

    private static List<Finding> check(ThrowStmt statement, RuleContext context) {
        JavaType thrown = null;
        Node child = statement;
        Node node = statement.getParentNode().orElse(null);
        while (node != null && !Catches.isBody(node)) {
            if (node instanceof TryStmt attempt
                    && child == attempt.getTryBlock()
                    && attempt.getCatchClauses().isNonEmpty()) {
                thrown = thrown == null ? context.types().typeOf(statement.getExpression()) : thrown;
                if (!thrown.isDeclared()) {
                    return List.of();
                }
                for (CatchClause clause : attempt.getCatchClauses()) {
                    Answer catches = catches(clause, thrown, context.types());
                    if (catches.isYes() && !onlyRethrows(clause)) {
                        return isJump(clause, context) && !isPassedOn(statement, context)
                                ? List.of(finding(statement, thrown, clause, context))
                                : List.of();
                    }
                    if (catches.isYes()) {
                        break;
                    }
                    if (catches.isPossible()) {
                        return List.of();
                    }
                }
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return List.of();
    }

    /** Whether a clause passes on what it has caught, wraps it or tells of it: that is a failure on its way and no decision. */
    private static boolean isPassedOn(ThrowStmt statement, RuleContext context) {
        return Catches.around(statement).stream()
                .anyMatch(clause -> new CarriedCause(clause, true, context.types()).isIn(statement.getExpression())
                        || statement
                                .findFirst(NameExpr.class, name -> Catches.isCaught(name, clause))
                                .isPresent());
    }

    private static Answer catches(CatchClause clause, JavaType thrown, Types types) {
        Answer answer = Answer.NO;
        for (Type type : Catches.types(clause)) {
            JavaType caught = types.resolve(type);
            answer = answer.or(caught.isDeclared() ? types.isSubtype(thrown, caught.name()) : Answer.UNKNOWN);
        }
        return answer;
    }

    /** {@code catch (MyException e) { throw e; }} before a handler of more. */
    private static boolean onlyRethrows(CatchClause clause) {
        BlockStmt block = clause.getBody();
        Statement first = block.getStatements().getFirst().orElse(null);
        return first instanceof ThrowStmt thrown && Catches.isCaught(thrown.getExpression(), clause);
    }

    private static boolean isJump(CatchClause clause, RuleContext context) {
        if (!context.option(GENERIC_CATCH)) {
            for (Type type : Catches.types(clause)) {
                JavaType caught = context.types().resolve(type);
                if (GENERIC.contains(caught.name())) {
                    return false;
                }
            }
        }
        return context.option(TRANSLATING_CATCH) || (!Endings.isThrow(clause.getBody()) && !mayRethrow(clause));
    }

    /** Whether a handler lets some exceptions through: perhaps this one, which then leaves the method as any other does. */
    private static boolean mayRethrow(CatchClause clause) {
        return clause.getBody()
                .findFirst(ThrowStmt.class, thrown -> Catches.isCaught(thrown.getExpression(), clause))
                .isPresent();
    }

    private static Finding finding(ThrowStmt statement, JavaType thrown, CatchClause clause, RuleContext context) {
        SourceFile file = context.file();
        int start = file.start(clause);
        return context.at(
                        Anchors.keyword(statement, "throw", file),
                        statement,
                        "`%s` is thrown only to be caught in the same method: that is a jump in disguise; say what to do right here, or in a method of its own"
                                .formatted(thrown.simpleName()))
                .withRelated(new RelatedLocation(
                        file.path(), file.region(start, start + "catch".length()), "it is caught here"));
    }
}
