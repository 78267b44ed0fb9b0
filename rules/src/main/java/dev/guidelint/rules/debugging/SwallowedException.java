package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags catch clauses that do nothing and do not say why. */
final class SwallowedException implements Rule {
    enum CommentCounts {
        TEXT,
        ANY,
        NO
    }

    enum Interrupted {
        DEFER,
        REPORT
    }

    private static final Option<Pattern> NAMES = Option.pattern(
            "names",
            "^(ignored?|expected|unused|dropped|swallowed|discarded)\\w*$",
            "names of caught exceptions that say the silence is meant");
    private static final Option<CommentCounts> COMMENT_COUNTS = Option.choice(
            "comment-counts",
            CommentCounts.TEXT,
            "whether a comment is enough: one that says more than TODO, in the block or right before `catch`, any in the block, or none");
    private static final Option<Boolean> INERT = Option.flag(
            "inert",
            false,
            "whether a block counts as empty that only has `;`, `continue`, `break` or a bare `return`");
    private static final Option<Boolean> FAIL_IDIOM = Option.flag(
            "fail-idiom", true, "whether tests may catch what they expect, after a call of `fail` at the end of `try`");
    private static final Option<Interrupted> INTERRUPTED = Option.choice(
            "interrupted",
            Interrupted.DEFER,
            "whether a swallowed interruption is left to `interrupted-swallowed` or reported here");

    private static final RuleInfo INFO = RuleInfo.of(
                    "swallowed-exception", Severity.WARNING, "exception caught and forgotten")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.SYNTAX)
            .cwe(390, 1069)
            .aliases("EmptyCatch", "EmptyCatchBlock", "java:S108")
            .options(NAMES, COMMENT_COUNTS, INERT, FAIL_IDIOM, INTERRUPTED);

    /** {@code useDefault}, {@code onlyIfTheLibraryIsMissing}: a verb with an object, or three words or more, say why. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?!\\w*(?:Exception|Error|Failure|Ex|Exc)\\d*$)(?:[A-Z]?[a-z]+(?:[A-Z][a-z0-9]*){2,}|(?:use|try|skip|keep|ignore|already|never|no|not|dont|best)[A-Z][a-z0-9]*)");

    /** {@code closeQuietly}. */
    private static final Pattern QUIET =
            Pattern.compile("(?i).*(?:quiet|silent).*|safe(?:ly)?Close\\w*|close\\w*Safely");

    private static final Set<String> ASSERTIONS = Set.of("Assert", "Assertions", "TestCase");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CatchClause.class, SwallowedException::check);
    }

    private static List<Finding> check(CatchClause clause, RuleContext context) {
        if (!isEmpty(clause.getBody(), context.option(INERT))) {
            return List.of();
        }
        String name = Catches.name(clause);
        if (name.equals("_")
                || context.option(NAMES).matcher(name).find()
                || SENTENCE.matcher(name).matches()) {
            return List.of();
        }
        if (isCommented(clause, context)) {
            return List.of();
        }
        boolean isTest = context.file().sourceSet() == SourceSet.TEST;
        if (isTest && context.option(FAIL_IDIOM) && failsOtherwise(clause)) {
            return List.of();
        }
        if (!isTest
                && context.option(INTERRUPTED) == Interrupted.DEFER
                && Interruption.isLost(clause, false, context.types())) {
            return List.of();
        }
        int start = context.file().start(clause);
        Finding finding = context.at(
                context.file().region(start, start + "catch".length()),
                clause,
                "`%s` is caught and forgotten: if it happens, nobody will ever know; handle it, log it, or say in a comment why it does not matter"
                        .formatted(clause.getParameter().getType()));
        return List.of(isTest ? finding.withSeverity(Severity.INFO) : finding);
    }

    /** Whether the method around a clause says in its name that it makes no noise. */
    private static boolean isQuiet(CatchClause clause) {
        return Places.method(clause)
                .filter(method -> QUIET.matcher(method.getNameAsString()).matches())
                .isPresent();
    }

    private static boolean isEmpty(BlockStmt block, boolean inert) {
        for (Statement statement : block.getStatements()) {
            boolean isInert = statement instanceof EmptyStmt
                    || statement instanceof ContinueStmt
                    || statement instanceof BreakStmt
                    || (statement instanceof ReturnStmt end
                            && end.getExpression().isEmpty());
            if (!inert || !isInert) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCommented(CatchClause clause, RuleContext context) {
        return switch (context.option(COMMENT_COUNTS)) {
            case TEXT -> Remarks.explain(clause, context.file()) || isQuiet(clause);
            case ANY -> Remarks.areIn(clause.getBody(), context.file());
            case NO -> false;
        };
    }

    /** Whether the guarded code ends in a call of {@code fail}: then the exception is what a test waits for. */
    private static boolean failsOtherwise(CatchClause clause) {
        return clause.getParentNode().orElse(null) instanceof TryStmt attempt
                && attempt.getTryBlock().getStatements().getLast().orElse(null) instanceof ExpressionStmt last
                && last.getExpression() instanceof MethodCallExpr call
                && call.getNameAsString().startsWith("fail")
                && (call.getScope().isEmpty() || isAssertions(call));
    }

    private static boolean isAssertions(MethodCallExpr call) {
        String scope = call.getScope().map(Object::toString).orElse("");
        return ASSERTIONS.contains(scope.substring(scope.lastIndexOf('.') + 1));
    }
}
