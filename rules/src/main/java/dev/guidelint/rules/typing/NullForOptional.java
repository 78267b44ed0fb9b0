package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.NullnessAnnotations;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Flags a literal {@code null} where an optional is expected, and optionals that are compared with it. */
final class NullForOptional implements Rule {
    private static final Option<Boolean> COMPARE =
            Option.flag("compare", true, "whether comparing an optional with `null` is reported");
    private static final Option<Boolean> PASS =
            Option.flag("pass", true, "whether `null` as an argument for an optional is reported");

    private static final RuleInfo INFO = RuleInfo.of(
                    "null-for-optional", Severity.ERROR, "`null` where an `Optional` is promised")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES)
            .cwe(476)
            .aliases("OptionalAssignedToNull", "NullOptional", "java:S2789", "NP_OPTIONAL_RETURN_NULL")
            .options(COMPARE, PASS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(NullLiteralExpr.class, this::check);
    }

    private List<Finding> check(NullLiteralExpr literal, RuleContext context) {
        Expression value = NullSources.outermost(literal);
        Node user = value.getParentNode().orElse(null);
        if (user instanceof BinaryExpr comparison) {
            return compared(comparison, value, context);
        }
        if (user instanceof ReturnStmt) {
            return returned(literal, context);
        }
        if (user instanceof VariableDeclarator variable) {
            return OptionalTypes.mayBe(variable.getType())
                    ? stored(
                            literal,
                            context.types().resolve(variable.getType()),
                            !(variable.getParentNode().orElse(null) instanceof FieldDeclaration)
                                    && !isAskedForNull(variable.getNameAsString(), literal, context),
                            context)
                    : List.of();
        }
        if (user instanceof AssignExpr assign) {
            return assign.getValue() == value && assign.getOperator() == AssignExpr.Operator.ASSIGN
                    ? stored(
                            literal,
                            context.types().typeOf(assign.getTarget()),
                            assign.getTarget() instanceof NameExpr name
                                    && context.types().symbol(name).orElse(null) instanceof Symbol.Variable
                                    && !isAskedForNull(name.getNameAsString(), literal, context),
                            context)
                    : List.of();
        }
        return user instanceof NodeWithArguments<?> call ? passed(literal, value, call, context) : List.of();
    }

    private static List<Finding> returned(NullLiteralExpr literal, RuleContext context) {
        Optional<MethodDeclaration> method =
                Places.method(literal).filter(found -> OptionalTypes.mayBe(found.getType()));
        if (method.isEmpty()) {
            return List.of();
        }
        JavaType type = context.types().resolve(method.get().getType());
        if (!OptionalTypes.isOptional(type)) {
            return List.of();
        }
        String nullable = NullnessAnnotations.isNullable(method.get()) ? ", whatever its annotation says" : "";
        return List.of(context.at(
                        context.file().region(literal),
                        literal,
                        "`%s` promises an `%s`, and callers will not look for `null`%s: return `%s.%s()`"
                                .formatted(
                                        method.get().getNameAsString(),
                                        type.simpleName(),
                                        nullable,
                                        type.simpleName(),
                                        OptionalTypes.emptyMethod(type)))
                .withFix(fix(literal, type, context)));
    }

    /** Code that compares a variable with {@code null} would go another way if it were empty instead. */
    private static boolean isAskedForNull(String name, NullLiteralExpr literal, RuleContext context) {
        Optional<MethodDeclaration> method = Places.method(literal);
        String text = method.isPresent()
                ? context.file()
                        .text()
                        .substring(
                                context.file().start(method.get()),
                                context.file().end(method.get()))
                : context.file().text();
        String quoted = "\\b" + Pattern.quote(name) + "\\b";
        return Pattern.compile(quoted + "\\s*[!=]=\\s*null\\b|\\bnull\\s*[!=]=\\s*" + quoted)
                .matcher(text)
                .find();
    }

    private static List<Finding> stored(
            NullLiteralExpr literal, JavaType type, boolean isOnlyRead, RuleContext context) {
        if (!OptionalTypes.isOptional(type)) {
            return List.of();
        }
        return List.of(context.at(
                        context.file().region(literal),
                        literal,
                        "`null` in an `%s`: whoever reads the variable expects one that is empty; write `%s.%s()`"
                                .formatted(type.simpleName(), type.simpleName(), OptionalTypes.emptyMethod(type)))
                .withFix(isOnlyRead ? fix(literal, type, context) : toBeReviewed(fix(literal, type, context))));
    }

    private static Fix toBeReviewed(Fix fix) {
        return new Fix(fix.description(), Fix.Safety.NEEDS_REVIEW, fix.edits());
    }

    private static Fix fix(NullLiteralExpr literal, JavaType type, RuleContext context) {
        String call = Spelling.of(type.name(), type.simpleName(), literal, context)
                + "."
                + OptionalTypes.emptyMethod(type)
                + "()";
        return Fix.safe("Use `" + call + "`", new Edit(context.file().region(literal), call));
    }

    private static List<Finding> passed(
            NullLiteralExpr literal, Expression value, NodeWithArguments<?> call, RuleContext context) {
        if (!context.option(PASS)) {
            return List.of();
        }
        JavaType type = parameterType(call, value, context);
        if (!OptionalTypes.isOptional(type) || OptionalComparisons.isExpectedToFail(literal)) {
            return List.of();
        }
        return List.of(context.at(
                context.file().region(literal),
                literal,
                "`null` for a parameter of type `%s`: the other side expects one that is empty; pass `%s.%s()`"
                        .formatted(type.simpleName(), type.simpleName(), OptionalTypes.emptyMethod(type))));
    }

    /** The type of the parameter that an argument is for, if all methods that may be meant agree. */
    private static JavaType parameterType(NodeWithArguments<?> call, Expression argument, RuleContext context) {
        int index = call.getArguments().indexOf(argument);
        JavaType agreed = JavaType.UNKNOWN;
        for (MethodHeader candidate : candidates(call, context)) {
            List<JavaType> parameters = candidate.parameters();
            if (index < 0 || index >= parameters.size()) {
                return JavaType.UNKNOWN;
            }
            JavaType type = parameters.get(index).erased();
            if (agreed.isKnown() && !agreed.equals(type)) {
                return JavaType.UNKNOWN;
            }
            agreed = type;
        }
        return agreed;
    }

    private static List<MethodHeader> candidates(NodeWithArguments<?> call, RuleContext context) {
        if (call instanceof MethodCallExpr method) {
            return context.types().candidates(method);
        }
        if (!(call instanceof ObjectCreationExpr creation)) {
            return List.of();
        }
        ClassOrInterfaceType created = creation.getType();
        JavaType type = context.types().resolve(created);
        List<MethodHeader> found = new ArrayList<>();
        Optional<TypeHeader> header = type.isDeclared() ? context.types().header(type.name()) : Optional.empty();
        for (MethodHeader constructor : header.map(TypeHeader::methods).orElse(List.of())) {
            boolean takesMore = constructor.modifiers().has(Modifiers.VARARGS);
            if (constructor.name().equals("<init>")
                    && (takesMore
                            || constructor.parameters().size()
                                    == call.getArguments().size())) {
                found.add(constructor);
            }
        }
        return found;
    }

    private static List<Finding> compared(BinaryExpr comparison, Expression literal, RuleContext context) {
        if (!context.option(COMPARE) || !OptionalComparisons.isComparison(comparison)) {
            return List.of();
        }
        Expression other = comparison.getLeft() == literal ? comparison.getRight() : comparison.getLeft();
        JavaType type = context.types().typeOf(other);
        if (!OptionalTypes.isOptional(type) || OptionalComparisons.isReasonable(comparison, other, context)) {
            return List.of();
        }
        return List.of(context.at(
                Anchors.firstToken(comparison, context.file()),
                comparison,
                "an `%s` is compared with `null`, which it never should be: ask `isPresent()`, and see to it that nobody hands out `null`"
                        .formatted(type.simpleName())));
    }
}
