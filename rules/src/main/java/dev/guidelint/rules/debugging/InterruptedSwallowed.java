package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
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
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Flags handlers of interruptions that neither stop nor tell others to. */
final class InterruptedSwallowed implements Rule {
    private static final Option<Boolean> WRAP_OK =
            Option.flag("wrap-ok", false, "whether it is enough to throw any exception");
    private static final Option<Boolean> GENERIC = Option.flag(
            "generic",
            false,
            "whether handlers of `Exception` and `Throwable` are looked at, too, if they surely get interruptions");

    private static final RuleInfo INFO = RuleInfo.of(
                    "interrupted-swallowed", Severity.WARNING, "request to stop gets lost")
            .needs(Needs.TYPES)
            .cwe(391)
            .aliases("java:S2142", "InterruptedExceptionSwallowed")
            .options(WRAP_OK, GENERIC);

    private static final Pattern IMPOSSIBLE = Pattern.compile(
            "\\b(?:unreachable|impossible|never|(?:can|could|should|will|would)(?:not|n't|n’t| not))\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CatchClause.class, InterruptedSwallowed::check);
    }

    private static List<Finding> check(CatchClause clause, RuleContext context) {
        Optional<Type> type = Interruption.caught(clause, context.types());
        if (type.isEmpty() && context.option(GENERIC)) {
            type = generic(clause, context.types());
        }
        if (type.isEmpty()
                || Interruption.isPassedOn(clause, context.option(WRAP_OK), context.types())
                || isImpossible(clause, context.file())) {
            return List.of();
        }
        return List.of(context.at(
                        Anchors.type(type.get(), context.file()),
                        clause,
                        "the interruption gets lost: whoever asked this thread to stop waits in vain; call `Thread.currentThread().interrupt()`, or let the exception through")
                .withFix(fix(clause.getBody(), context.file())));
    }

    /** Whether it cannot come to that: nothing is waited for, or the handler throws and a comment in it says so. */
    private static boolean isImpossible(CatchClause clause, SourceFile file) {
        if (waitsForNothing(clause)) {
            return true;
        }
        if (!Endings.isThrow(clause.getBody())) {
            return false;
        }
        int start = file.start(clause.getBody());
        int end = file.end(clause.getBody());
        for (SourceComment comment : file.comments()) {
            if (comment.start() > start
                    && comment.end() < end
                    && IMPOSSIBLE.matcher(file.text(comment)).find()) {
                return true;
            }
        }
        return false;
    }

    /** {@code if (future.isDone()) { try { future.get(); } ... }}. */
    private static boolean waitsForNothing(CatchClause clause) {
        Node node = clause;
        while (node != null && !Catches.isBody(node)) {
            if (node instanceof IfStmt test && test.getCondition().toString().contains("isDone()")) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static Optional<Type> generic(CatchClause clause, Types types) {
        for (Type type : Catches.types(clause)) {
            JavaType caught = types.resolve(type);
            boolean isGeneric = caught.is("java.lang.Exception") || caught.is("java.lang.Throwable");
            if (isGeneric
                    && clause.getParentNode().orElse(null) instanceof TryStmt attempt
                    && attempt.getCatchClauses().stream()
                            .noneMatch(
                                    other -> Interruption.caught(other, types).isPresent())
                    && isInterruptible(attempt, types)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static boolean isInterruptible(TryStmt attempt, Types types) {
        boolean[] found = new boolean[1];
        OwnCode.visit(
                attempt.getTryBlock(),
                node -> found[0] |= node instanceof MethodCallExpr call
                        && !isCaughtInside(call, attempt, types)
                        && throwsInterruption(call, types));
        return found[0];
    }

    private static boolean throwsInterruption(MethodCallExpr call, Types types) {
        List<MethodHeader> candidates = types.candidates(call);
        for (MethodHeader candidate : candidates) {
            if (candidate.thrown().stream().noneMatch(thrown -> thrown.is(Interruption.EXCEPTION))) {
                return false;
            }
        }
        return !candidates.isEmpty();
    }

    private static boolean isCaughtInside(Node call, TryStmt outer, Types types) {
        Node node = call.getParentNode().orElse(null);
        while (node != null && node != outer) {
            if (node instanceof TryStmt inner
                    && inner.getCatchClauses().stream()
                            .anyMatch(
                                    clause -> Interruption.caught(clause, types).isPresent())) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static Fix fix(BlockStmt block, SourceFile file) {
        String call = "Thread.currentThread().interrupt();";
        int brace = file.start(block) + 1;
        Optional<Statement> first = block.getStatements().getFirst();
        int place = first.map(file::start).orElse(brace);
        String before = file.text().substring(brace, place);
        int lineEnd = before.lastIndexOf('\n');
        String text;
        if (first.isEmpty()) {
            text = " " + call + (file.text().charAt(brace) == '}' ? " " : "");
        } else if (lineEnd >= 0) {
            text = call + "\n" + before.substring(lineEnd + 1);
        } else {
            text = call + " ";
        }
        return Fix.needsReview("Interrupt the thread again", new Edit(file.region(place, place), text));
    }
}
