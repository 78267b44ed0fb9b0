package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
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
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Frameworks;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.ParameterTypes;
import dev.guidelint.analyzer.vocabulary.Written;
import dev.guidelint.rules.sharedstate.Leaks.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags objects that keep an array or a date which their caller can still change. */
final class StoresExternalMutable implements Rule {
    private static final Option<Set<Kind>> KINDS = Option.choices(
            "kinds",
            Kind.class,
            Set.of(Kind.ARRAY, Kind.DATE),
            "the kinds of objects that are reported; collections are reported in `@Immutable` classes even if not listed");
    private static final Option<Boolean> VARARGS =
            Option.flag("varargs", false, "whether parameters that take a variable number of arguments are looked at");
    private static final Option<Boolean> STATIC_FIELDS =
            Option.flag("static-fields", false, "whether assignments to static fields are looked at");

    private static final RuleInfo INFO = RuleInfo.of(
                    "stores-external-mutable", Severity.WARNING, "caller keeps a handle on the object's state")
            .needs(Needs.TYPES)
            .cwe(374, 496)
            .aliases("EI_EXPOSE_REP2", "EI_EXPOSE_STATIC_REP2")
            .options(
                    KINDS,
                    Leaks.SCOPE,
                    VARARGS,
                    STATIC_FIELDS,
                    Leaks.EXEMPT_FRAMEWORKS,
                    Exported.INTERNAL_PACKAGES,
                    Mutability.KNOWN_IMMUTABLE,
                    Mutability.KNOWN_MUTABLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(AssignExpr.class, StoresExternalMutable::check);
    }

    private static List<Finding> check(AssignExpr assign, RuleContext context) {
        if (assign.getOperator() != AssignExpr.Operator.ASSIGN
                || !(Written.inner(assign.getValue()) instanceof NameExpr value)) {
            return List.of();
        }
        Parameter parameter = parameter(assign, value.getNameAsString()).orElse(null);
        if (parameter == null || !(parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable)) {
            return List.of();
        }
        JavaType type = ParameterTypes.of(parameter, context.types());
        if (!mayBeReported(type, assign, context) || !isParameter(value, parameter, context)) {
            return List.of();
        }
        Optional<Symbol.Field> field = FieldNames.ownOrStatic(assign.getTarget(), context.types());
        if (field.isEmpty() || (field.get().field().modifiers().isStatic() && !context.option(STATIC_FIELDS))) {
            return List.of();
        }
        Optional<Kind> kind = kind(type, field.get(), context);
        if (kind.isEmpty() || !Leaks.isInScope(callable, context)) {
            return List.of();
        }
        if (context.option(Leaks.SCOPE) == Leaks.Scope.EXPORTED
                && (field.get().field().modifiers().isPublic()
                        || SharedArrays.isShared(parameter, field.get(), context))) {
            return List.of();
        }
        if (parameter.isVarArgs() && !context.option(VARARGS)) {
            return List.of();
        }
        boolean exempts = context.option(Leaks.EXEMPT_FRAMEWORKS);
        if (exempts
                && (isExemptClass(assign, context)
                        || isInjected(callable, parameter, context)
                        || SharedArrays.isSetByContainer(callable, assign, context))) {
            return List.of();
        }
        if (kind.get() != Kind.COLLECTION && Leaks.isLeftToOtherRules(field.get(), context)) {
            return List.of();
        }
        if (context.option(Leaks.SCOPE) == Leaks.Scope.EXPORTED && Leaks.isDocumented(callable, context)) {
            return List.of();
        }
        if (KnownAnnotations.UNMODIFIABLE.on(parameter, context.types()).isPossible()
                || isReassignedBefore(callable, parameter.getNameAsString(), assign, context)) {
            return List.of();
        }
        return List.of(finding(assign, value, field.get(), type, kind.get(), context));
    }

    /** The parameter of that name of the methods and constructors around a place; it may be hidden by a variable. */
    private static Optional<Parameter> parameter(Node place, String name) {
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof CallableDeclaration<?> callable) {
                for (Parameter parameter : callable.getParameters()) {
                    if (parameter.getNameAsString().equals(name)) {
                        return Optional.of(parameter);
                    }
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** A first look at the type, to ask nothing about the many assignments of other things. */
    private static boolean mayBeReported(JavaType type, AssignExpr assign, RuleContext context) {
        if (type.isArray() || !type.isDeclared()) {
            return type.isArray();
        }
        if (Mutability.isDate(type, context.types())) {
            return true;
        }
        boolean isWanted = context.option(KINDS).contains(Kind.COLLECTION)
                || isImmutable(context.types().enclosingType(assign).name(), context);
        return isWanted && Mutability.isContainer(type, context.types()).isYes();
    }

    private static boolean isParameter(NameExpr name, Parameter parameter, RuleContext context) {
        return context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable
                && variable.declaration() == parameter;
    }

    private static Optional<Kind> kind(JavaType type, Symbol.Field field, RuleContext context) {
        Set<Kind> kinds = context.option(KINDS);
        if (type.isArray()) {
            return kinds.contains(Kind.ARRAY) ? Optional.of(Kind.ARRAY) : Optional.empty();
        }
        if (Mutability.isDate(type, context.types())) {
            return kinds.contains(Kind.DATE) ? Optional.of(Kind.DATE) : Optional.empty();
        }
        boolean isWanted = kinds.contains(Kind.COLLECTION) || isImmutable(field.owner(), context);
        return isWanted && isMutableCollection(type, context) ? Optional.of(Kind.COLLECTION) : Optional.empty();
    }

    private static boolean isImmutable(String type, RuleContext context) {
        return context.types()
                .header(type)
                .filter(owner ->
                        KnownAnnotations.IMMUTABLE.on(owner.annotations()).isYes())
                .isPresent();
    }

    private static boolean isMutableCollection(JavaType type, RuleContext context) {
        return switch (Mutability.of(type, context)) {
            case CONDITIONAL, MUTABLE ->
                Mutability.isContainer(type, context.types()).isYes();
            case IMMUTABLE, CONCURRENT, UNKNOWN -> false;
        };
    }

    private static boolean isExemptClass(Node place, RuleContext context) {
        Optional<TypeHeader> type =
                context.types().header(context.types().enclosingType(place).name());
        return type.isPresent() && (Frameworks.isBound(type.get()) || Frameworks.isBuilder(type.get()));
    }

    private static boolean isInjected(CallableDeclaration<?> callable, Parameter parameter, RuleContext context) {
        return KnownAnnotations.INJECTED
                .on(callable, context.types())
                .or(KnownAnnotations.INJECTED.on(parameter, context.types()))
                .isPossible();
    }

    /** A parameter that was written before holds something else by now, a copy perhaps. */
    private static boolean isReassignedBefore(
            CallableDeclaration<?> callable, String parameter, AssignExpr assign, RuleContext context) {
        boolean[] found = new boolean[1];
        int end = context.file().start(assign);
        for (Node child : callable.getChildNodes()) {
            OwnCode.visit(child, node -> {
                if (!found[0] && isWriteOf(node, parameter) && context.file().start(node) < end) {
                    found[0] = true;
                }
            });
        }
        return found[0];
    }

    private static boolean isWriteOf(Node node, String parameter) {
        // Arrays, dates and collections are not stepped: an assignment is the only way to write one.
        return node instanceof AssignExpr assign && isNamed(assign.getTarget(), parameter);
    }

    private static boolean isNamed(Expression expression, String name) {
        return Written.inner(expression) instanceof NameExpr written
                && written.getNameAsString().equals(name);
    }

    private static Finding finding(
            AssignExpr assign, NameExpr value, Symbol.Field field, JavaType type, Kind kind, RuleContext context) {
        String what = switch (kind) {
            case ARRAY -> "the array";
            case DATE -> "the date";
            case COLLECTION -> "the collection";
        };
        Finding finding = context.at(
                Anchors.firstToken(assign.getTarget(), context.file()),
                assign,
                "`%s` is kept as it came: when the caller changes %s later, this object changes, too; store a copy"
                        .formatted(field.field().name(), what));
        return LeakFixes.of(value, type, kind, context).map(finding::withFix).orElse(finding);
    }
}
