package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Flags failures that are logged and then thrown on, to be logged again further up. */
final class LogAndRethrow implements Rule {
    private static final Option<List<String>> LEVELS = Option.list(
            "levels",
            List.of("info", "warn", "warning", "error", "severe", "fatal"),
            "levels that count, in lower case");
    private static final Option<Boolean> WRAP_COUNTS = Option.flag(
            "wrap-counts", true, "whether it counts as well to throw an exception that carries the caught one");

    private static final RuleInfo INFO = RuleInfo.of(
                    "log-and-rethrow", Severity.WARNING, "one failure, several log entries")
            .needs(Needs.TYPES)
            .aliases("java:S2139")
            .options(LEVELS, WRAP_COUNTS);

    private static final List<String> ANSWERS = List.of(
            "jakarta.ws.rs.WebApplicationException",
            "javax.ws.rs.WebApplicationException",
            "org.springframework.web.server.ResponseStatusException");

    /** What a comment speaks of that says why this is logged although it is thrown on. */
    private static final Pattern LOGGING =
            Pattern.compile("\\blog(?:s|ged|ging)?\\b|\\bstack ?traces?\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CatchClause.class, LogAndRethrow::check);
    }

    private static List<Finding> check(CatchClause clause, RuleContext context) {
        List<Statement> statements = clause.getBody().getStatements();
        // Only the last statement of a list can be a throw.
        if (statements.size() < 2
                || !(statements.get(statements.size() - 1) instanceof ThrowStmt thrown)
                || !isThrownOn(thrown.getExpression(), clause, context)
                || isAnswer(thrown.getExpression(), context)
                || isInStaticInitializer(clause)
                || Remarks.speakOf(LOGGING, clause, context.file())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<LogCall> log = logCall(statement, clause, context);
            if (log.isPresent() && Boundaries.isAround(clause, context.types()).isNo()) {
                findings.add(finding(statement, log.get(), clause, context));
            }
        }
        return findings;
    }

    private static boolean isThrownOn(Expression thrown, CatchClause clause, RuleContext context) {
        return Catches.isCaught(thrown, clause)
                || (context.option(WRAP_COUNTS) && new CarriedCause(clause, true, context.types()).isIn(thrown));
    }

    /** What a static initializer throws is told once; later the class is just not found. */
    private static boolean isInStaticInitializer(CatchClause clause) {
        Node node = clause;
        while (node != null && !Catches.isBody(node)) {
            node = node.getParentNode().orElse(null);
        }
        return node instanceof InitializerDeclaration initializer && initializer.isStatic();
    }

    /** Whether an exception becomes the answer to a request: the cause does not reach whoever gets it. */
    private static boolean isAnswer(Expression thrown, RuleContext context) {
        for (String answer : ANSWERS) {
            if (context.types()
                    .isSubtype(context.types().typeOf(thrown), answer)
                    .isYes()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LogCall> logCall(Statement statement, CatchClause clause, RuleContext context) {
        return statement instanceof ExpressionStmt expression
                        && expression.getExpression() instanceof MethodCallExpr call
                        && LogCall.hasName(call)
                        && call.findFirst(NameExpr.class, name -> Catches.isCaught(name, clause))
                                .isPresent()
                ? LogCall.of(call, context.types())
                        .filter(log -> context.option(LEVELS).contains(log.level()))
                : Optional.empty();
    }

    private static Finding finding(Statement statement, LogCall log, CatchClause clause, RuleContext context) {
        return context.at(
                        context.file().region(log.call().getName()),
                        clause,
                        "`%s` is logged here and thrown on: one failure will look like several; leave the log entry to whoever handles it"
                                .formatted(Catches.name(clause)))
                .withFix(Fix.needsReview("Delete the log entry", new Edit(wholeLines(statement, context.file()), "")));
    }

    /** A statement, with the rest of its lines if there is nothing else on them. */
    private static Region wholeLines(Statement statement, SourceFile file) {
        String text = file.text();
        int start = file.start(statement);
        int end = file.end(statement);
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end) + 1;
        boolean isAlone = lineEnd > 0
                && text.substring(lineStart, start).isBlank()
                && text.substring(end, lineEnd).isBlank();
        return isAlone ? file.region(lineStart, lineEnd) : file.region(start, end);
    }
}
