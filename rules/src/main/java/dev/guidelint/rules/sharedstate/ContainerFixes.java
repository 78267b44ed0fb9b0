package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import dev.guidelint.analyzer.vocabulary.Spelling;
import java.util.Map;
import java.util.Optional;

/** How a constant collection becomes one: by {@code List.of}, or by a wrapper. For people to look at, as nulls and identity change. */
final class ContainerFixes {
    private static final int RELEASE_WITH_LIST_OF = 9;

    private static final Map<String, String> WRAPPERS = Map.of(
            "java.util.Collection", "unmodifiableCollection",
            "java.util.List", "unmodifiableList",
            "java.util.Set", "unmodifiableSet",
            "java.util.SortedSet", "unmodifiableSortedSet",
            "java.util.NavigableSet", "unmodifiableNavigableSet",
            "java.util.Map", "unmodifiableMap",
            "java.util.SortedMap", "unmodifiableSortedMap",
            "java.util.NavigableMap", "unmodifiableNavigableMap");

    private ContainerFixes() {}

    static Optional<Fix> of(VariableDeclarator variable, RuleContext context) {
        Expression value = variable.getInitializer().orElse(null);
        JavaType type = context.types().resolve(variable.getType());
        String wrapper = WRAPPERS.get(type.name());
        if (value == null || wrapper == null || type.isArray() || !hasContent(value, context)) {
            return Optional.empty();
        }
        String title = "Make `" + variable.getNameAsString() + "` immutable";
        if (type.is("java.util.List")
                && context.project().release() >= RELEASE_WITH_LIST_OF
                && value instanceof MethodCallExpr call
                && call.getNameAsString().equals("asList")) {
            int start = context.file().start(call);
            int end = context.file().end(call.getName());
            String list = Spelling.of("java.util.List", "List", value, context);
            return Optional.of(Fix.needsReview(title, new Edit(context.file().region(start, end), list + ".of")));
        }
        String collections = Spelling.of("java.util.Collections", "Collections", value, context);
        return Optional.of(Fix.needsReview(
                title,
                new Edit(
                        context.file().region(value),
                        collections + "." + wrapper + "(" + context.file().text(value) + ")")));
    }

    /** An empty collection waits to be filled: to wrap it would be no help. */
    private static boolean hasContent(Expression value, RuleContext context) {
        if (value instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent()) {
            return true;
        }
        return Snapshots.of(value, context) == Snapshots.Kind.COPY
                || (value instanceof MethodCallExpr call && !call.getArguments().isEmpty());
    }
}
