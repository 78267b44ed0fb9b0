package dev.guidelint.rules.typing;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Answer;
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
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.NullnessAnnotations;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags methods that return {@code null} where their type promises an array, a collection or a map. */
final class NullForCollection implements Rule {
    private static final Option<Boolean> PRIVATE =
            Option.flag("private", false, "whether private methods are looked at");
    private static final Option<Boolean> OVERRIDING =
            Option.flag("overriding", false, "whether methods that override another are looked at");
    private static final Option<Boolean> PRIMITIVE_ARRAYS = Option.flag(
            "primitive-arrays", false, "whether arrays of primitive values count: often `null` means no data");
    private static final Option<Boolean> THROUGH_LOCALS = Option.flag(
            "through-locals", false, "whether a returned local variable counts that a `null` was put into on the way");
    private static final Option<Boolean> NULLABLE_EXEMPT = Option.flag(
            "nullable-exempt",
            true,
            "whether methods are left alone that announce it, with `@Nullable` or in their documentation, and places where it"
                    + " harms nobody");
    private static final Option<Pattern> EXEMPT_NAMES = Option.pattern(
            "exempt-names",
            "OrNull$|^_?(parse|try)",
            "names of methods that announce it, or whose `null` is known to mean \"it did not work\"");
    private static final Option<List<String>> EXTRA_TYPES = Option.list(
            "extra-types",
            List.of("java.util.stream.Stream"),
            "types that count besides arrays, `Collection` and `Map`, with their subtypes");

    private static final RuleInfo INFO = RuleInfo.of(
                    "null-for-collection", Severity.WARNING, "`null` returned for an array, collection, map or stream")
            .needs(Needs.TYPES)
            .cwe(476)
            .aliases(
                    "ReturnsNullCollection",
                    "PMD.ReturnEmptyCollectionRatherThanNull",
                    "java:S1168",
                    "PZLA_PREFER_ZERO_LENGTH_ARRAYS")
            .options(PRIVATE, OVERRIDING, PRIMITIVE_ARRAYS, THROUGH_LOCALS, NULLABLE_EXEMPT, EXEMPT_NAMES, EXTRA_TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ReturnStmt.class, this::check);
    }

    private List<Finding> check(ReturnStmt statement, RuleContext context) {
        Expression value = statement.getExpression().orElse(null);
        if (value == null) {
            return List.of();
        }
        List<NullLiteralExpr> sources = NullSources.of(value);
        boolean isLocal = sources.isEmpty() && value instanceof NameExpr && context.option(THROUGH_LOCALS);
        if (sources.isEmpty() && !isLocal) {
            return List.of();
        }
        Optional<MethodDeclaration> method = Places.method(statement);
        if (method.isEmpty() || isExempt(method.get(), context)) {
            return List.of();
        }
        if (context.option(NULLABLE_EXEMPT) && ExpectedNull.isHarmless(statement, method.get())) {
            return List.of();
        }
        if (isLocal && !isNullLocal((NameExpr) value, statement, method.get(), context)) {
            return List.of();
        }
        boolean mayOverride = context.types().overrides(method.get()).isPossible();
        return mayOverride && !context.option(OVERRIDING)
                ? List.of()
                : List.of(finding(statement, sources, method.get(), context));
    }

    private static boolean isExempt(MethodDeclaration method, RuleContext context) {
        if (method.isPrivate() && !context.option(PRIVATE)) {
            return true;
        }
        if (context.option(EXEMPT_NAMES).matcher(method.getNameAsString()).find()) {
            return true;
        }
        if (!isContainer(method.getType(), context).isYes()) {
            return true;
        }
        return context.option(NULLABLE_EXEMPT) && ExpectedNull.isAnnounced(method, context.file());
    }

    private static Answer isContainer(Type type, RuleContext context) {
        if (type instanceof ArrayType array) {
            return Answer.of(!array.getComponentType().isPrimitiveType() || context.option(PRIMITIVE_ARRAYS));
        }
        JavaType resolved = context.types().resolve(type);
        if (!resolved.isDeclared()) {
            return Answer.UNKNOWN;
        }
        Answer answer = context.types()
                .isSubtype(resolved, "java.util.Collection")
                .or(context.types().isSubtype(resolved, "java.util.Map"));
        for (String extra : context.option(EXTRA_TYPES)) {
            answer = answer.or(context.types().isSubtype(resolved, extra));
        }
        return answer;
    }

    /** Whether a definition as null reaches the return of a local variable. */
    private static boolean isNullLocal(
            NameExpr name, ReturnStmt statement, MethodDeclaration method, RuleContext context) {
        if (method.getBody().isEmpty()
                || !(context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable)
                || !(variable.declaration() instanceof VariableDeclarator declarator)) {
            return false;
        }
        Map<VariableDeclarator, Set<ReturnStmt>> known =
                context.file().derive(Locals.IN_FILE, key -> new IdentityHashMap<>());
        BlockStmt body = method.getBody().get();
        // One analysis tells of all returns of the variable.
        return known.computeIfAbsent(declarator, local -> NullReach.of(local, body))
                .contains(statement);
    }

    /** A key for what is known of the local variables in a file. */
    private enum Locals {
        IN_FILE
    }

    private static Finding finding(
            ReturnStmt statement, List<NullLiteralExpr> sources, MethodDeclaration method, RuleContext context) {
        boolean breaksPromise =
                NullnessAnnotations.isNullMarked(method, context) && !NullnessAnnotations.isNullable(method);
        Optional<String> empty =
                EmptyValues.of(method.getType(), statement.getExpression().orElseThrow(), context);
        String advice = empty.map(expression -> "return `" + expression + "`").orElse("return an empty one");
        String reason = breaksPromise
                ? "which `@NullMarked` around it rules out"
                : "so every caller has to look before the loop, and one will forget";
        Finding finding = context.at(
                Anchors.keyword(statement, "return", context.file()),
                statement,
                "`%s` may return `null` for %s, %s; %s"
                        .formatted(method.getNameAsString(), kind(method.getType()), reason, advice));
        finding = breaksPromise ? finding.withSeverity(Severity.ERROR) : finding;
        return empty.isPresent() && !sources.isEmpty() ? finding.withFix(fix(sources, empty.get(), context)) : finding;
    }

    private static String kind(Type type) {
        return type instanceof ClassOrInterfaceType reference ? "a `" + reference.getNameAsString() + "`" : "an array";
    }

    private static Fix fix(List<NullLiteralExpr> sources, String empty, RuleContext context) {
        List<Edit> edits = new ArrayList<>();
        for (NullLiteralExpr source : sources) {
            edits.add(new Edit(context.file().region(source), empty));
        }
        return new Fix("Return an empty one", Fix.Safety.NEEDS_REVIEW, edits);
    }
}
