package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.guidelint.analyzer.vocabulary.LoopConditions;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code return} statements that a definition of one local variable as {@code null} reaches. Conditions are not
 * understood: {@code if (v != null) return v;} is reached as well. The three values of the analysis only ever grow, so loops
 * settle after two rounds.
 */
final class NullReach {
    /** What definitions reach a place; a later value contains those before it. */
    private enum Reach {
        /** Nothing gets here. */
        NOTHING,
        /** Definitions that are not literally null. */
        VALUES,
        /** At least one that is null. */
        NULL;

        Reach join(Reach other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private final String name;
    private final Node declaration;
    private final Set<ReturnStmt> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, Reach> exits = new IdentityHashMap<>();
    private final Map<Node, Reach> repeats = new IdentityHashMap<>();
    private final Deque<Reach> thrown = new ArrayDeque<>();

    private NullReach(VariableDeclarator variable) {
        this.name = variable.getNameAsString();
        this.declaration = variable;
    }

    /**
     * The statements {@code return v} that a definition as null reaches.
     *
     * @param variable a local variable
     * @param body the body of the method that declares it
     */
    static Set<ReturnStmt> of(VariableDeclarator variable, BlockStmt body) {
        NullReach analysis = new NullReach(variable);
        analysis.run(body, Reach.NOTHING);
        return analysis.reached;
    }

    // Nothing gets to the place before the variable is declared, as far as this analysis is concerned.
    private Reach run(Statement statement, Reach in) {
        if (statement instanceof BlockStmt block) {
            Reach state = in;
            for (Statement child : block.getStatements()) {
                state = run(child, state);
            }
            return state;
        }
        if (statement instanceof IfStmt choice) {
            Reach start = eval(choice.getCondition(), in);
            Reach then = run(choice.getThenStmt(), start);
            return then.join(
                    choice.getElseStmt().map(other -> run(other, start)).orElse(start));
        }
        if (statement instanceof LabeledStmt labeled) {
            return leave(labeled.getStatement(), run(labeled.getStatement(), in));
        }
        if (statement instanceof SwitchStmt choice) {
            return choose(choice, choice, in);
        }
        if (statement instanceof TryStmt attempt) {
            return attempt(attempt, in);
        }
        return statement instanceof NodeWithBody<?> loop ? loop(loop, in) : simple(statement, in);
    }

    private Reach simple(Statement statement, Reach in) {
        if (statement instanceof LocalClassDeclarationStmt || statement instanceof LocalRecordDeclarationStmt) {
            return in;
        }
        if (statement instanceof BreakStmt jump) {
            Jumps.breakTarget(jump).ifPresent(node -> exits.merge(node, in, Reach::join));
            return Reach.NOTHING;
        }
        if (statement instanceof ContinueStmt jump) {
            Jumps.continueTarget(jump).ifPresent(node -> repeats.merge(node, in, Reach::join));
            return Reach.NOTHING;
        }
        Reach state = in;
        for (Node child : statement.getChildNodes()) {
            state = child instanceof Statement inner ? run(inner, state) : eval(child, state);
        }
        if (statement instanceof ReturnStmt result) {
            boolean isIt = result.getExpression().orElse(null) instanceof NameExpr returned
                    && returned.getNameAsString().equals(name);
            if (isIt && state == Reach.NULL) {
                reached.add(result);
            }
            return Reach.NOTHING;
        }
        if (statement instanceof YieldStmt) {
            Reach end = state;
            Jumps.yieldTarget(statement).ifPresent(node -> exits.merge(node, end, Reach::join));
            return Reach.NOTHING;
        }
        return statement instanceof ThrowStmt ? Reach.NOTHING : state;
    }

    /** What reaches the end of a statement, jumps out of it included. */
    private Reach leave(Node statement, Reach end) {
        Reach jumps = exits.remove(statement);
        return jumps == null ? end : end.join(jumps);
    }

    private Reach again(Node loop, Reach end) {
        Reach jumps = repeats.remove(loop);
        return jumps == null ? end : end.join(jumps);
    }

    private Reach loop(NodeWithBody<?> loop, Reach in) {
        Node node = (Node) loop;
        Reach head = loop instanceof ForStmt counting ? evalAll(counting.getInitialization(), in) : in;
        head = loop instanceof ForEachStmt each ? eval(each.getIterable(), head) : head;
        Optional<Expression> condition = LoopConditions.of(node);
        boolean testsLast = loop instanceof DoStmt;
        boolean isEndless = Jumps.isEndless(node);
        while (true) {
            Reach start = head;
            Reach tested =
                    testsLast ? start : condition.map(test -> eval(test, start)).orElse(start);
            Reach back = again(node, run(loop.getBody(), tested));
            if (loop instanceof ForStmt counting) {
                back = evalAll(counting.getUpdate(), back);
            } else if (testsLast && condition.isPresent()) {
                back = eval(condition.get(), back);
            }
            head = start.join(back);
            if (head == start) {
                return leave(node, isEndless ? Reach.NOTHING : testsLast ? back : tested);
            }
        }
    }

    private Reach evalAll(List<Expression> expressions, Reach in) {
        Reach state = in;
        for (Expression expression : expressions) {
            state = eval(expression, state);
        }
        return state;
    }

    private Reach choose(SwitchNode choice, Node node, Reach in) {
        Reach start = eval(choice.getSelector(), in);
        Reach state = Reach.NOTHING;
        Reach ends = Reach.NOTHING;
        boolean hasDefault = node instanceof SwitchExpr;
        for (SwitchEntry entry : choice.getEntries()) {
            hasDefault |= entry.getLabels().isEmpty() || entry.isDefault();
            boolean fallsThrough = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
            state = fallsThrough ? state.join(start) : start;
            if (entry.getGuard().isPresent()) {
                state = eval(entry.getGuard().get(), state);
            }
            for (Statement statement : entry.getStatements()) {
                state = run(statement, state);
            }
            if (!fallsThrough) {
                ends = ends.join(state);
                state = Reach.NOTHING;
            }
        }
        ends = ends.join(state);
        return leave(node, hasDefault ? ends : ends.join(start));
    }

    private Reach attempt(TryStmt attempt, Reach in) {
        thrown.push(in);
        Reach end = run(attempt.getTryBlock(), evalAll(attempt.getResources(), in));
        Reach caught = thrown.getFirst();
        for (CatchClause handler : attempt.getCatchClauses()) {
            end = end.join(run(handler.getBody(), caught));
        }
        Reach everywhere = thrown.pop().join(end);
        if (!thrown.isEmpty()) {
            thrown.push(thrown.pop().join(everywhere));
        }
        if (attempt.getFinallyBlock().isEmpty()) {
            return end;
        }
        // Once for what leaves by an exception, and once for what goes on behind.
        run(attempt.getFinallyBlock().get(), everywhere);
        return run(attempt.getFinallyBlock().get(), end);
    }

    private Reach eval(Node node, Reach in) {
        if (node instanceof LambdaExpr || node instanceof BodyDeclaration<?>) {
            return in;
        }
        if (node instanceof AssignExpr assign && isVariable(assign.getTarget())) {
            return define(assign.getValue(), eval(assign.getValue(), in));
        }
        if (node instanceof VariableDeclarator declarator && declarator == declaration) {
            return declarator
                    .getInitializer()
                    .map(value -> define(value, eval(value, in)))
                    .orElse(Reach.VALUES);
        }
        if (node instanceof ConditionalExpr conditional) {
            Reach start = eval(conditional.getCondition(), in);
            return eval(conditional.getThenExpr(), start).join(eval(conditional.getElseExpr(), start));
        }
        if (node instanceof SwitchExpr choice) {
            return choose(choice, choice, in);
        }
        if (node instanceof BinaryExpr binary
                && (binary.getOperator() == BinaryExpr.Operator.AND
                        || binary.getOperator() == BinaryExpr.Operator.OR)) {
            Reach start = eval(binary.getLeft(), in);
            return start.join(eval(binary.getRight(), start));
        }
        Reach state = in;
        for (Node child : node.getChildNodes()) {
            state = eval(child, state);
        }
        return state;
    }

    private boolean isVariable(Expression target) {
        return Written.inner(target) instanceof NameExpr written
                && written.getNameAsString().equals(name);
    }

    private Reach define(Expression value, Reach in) {
        Reach defined = NullSources.of(value).isEmpty() ? Reach.VALUES : Reach.NULL;
        if (!thrown.isEmpty()) {
            thrown.push(thrown.pop().join(in).join(defined));
        }
        return defined;
    }
}
