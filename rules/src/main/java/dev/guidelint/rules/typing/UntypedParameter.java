package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Mention;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.AnnotationNames;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags parameters of type {@code Object} whose method then finds out, or takes for granted, what they are. */
final class UntypedParameter implements Rule {
    private static final Option<Integer> DISPATCH_MIN =
            Option.number("dispatch-min", 2, "how many types a parameter is tested for until it is reported");
    private static final Option<Boolean> STRICT =
            Option.flag("strict", false, "whether every `Object` in an exported signature is reported");

    private static final RuleInfo INFO = RuleInfo.of(
                    "untyped-parameter", Severity.INFO, "parameter typed `Object` that the body immediately narrows")
            .offByDefault()
            .needs(Needs.TYPES, Needs.PROJECT)
            .cwe(843)
            .options(DISPATCH_MIN, STRICT, Exported.INTERNAL_PACKAGES);

    private static final Set<String> NAMES = Set.of("equals", "canEqual", "accept", "convert");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(
                MethodDeclaration.class,
                (method, context) ->
                        isChosenByOthers(method, context) ? List.of() : check(method, method.getBody(), context));
        on.each(
                ConstructorDeclaration.class,
                (constructor, context) -> check(constructor, Optional.of(constructor.getBody()), context));
    }

    private static boolean isChosenByOthers(MethodDeclaration method, RuleContext context) {
        String name = method.getNameAsString();
        return NAMES.contains(name)
                || name.startsWith("visit")
                || context.project().reach(Mention.reference(name)).isPresent();
    }

    private List<Finding> check(CallableDeclaration<?> callable, Optional<BlockStmt> body, RuleContext context) {
        List<Parameter> parameters = untyped(callable);
        if (parameters.isEmpty() || callable.isPrivate() || AnnotationNames.hasForeign(callable)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Optional<String> problem = problem(parameter, callable, body, context);
            if (problem.isPresent()
                    && context.types().resolve(element(parameter.getType())).is(JavaType.OBJECT.name())) {
                findings.add(context.at(
                        Anchors.type(parameter.getType(), context.file()),
                        callable,
                        problem.get().formatted(parameter.getNameAsString())));
            }
        }
        boolean mayOverride = !findings.isEmpty()
                && callable instanceof MethodDeclaration method
                && context.types().overrides(method).isPossible();
        return mayOverride ? List.of() : findings;
    }

    private static List<Parameter> untyped(CallableDeclaration<?> callable) {
        List<Parameter> found = new ArrayList<>();
        for (Parameter parameter : callable.getParameters()) {
            if (!parameter.isVarArgs()
                    && element(parameter.getType()) instanceof ClassOrInterfaceType type
                    && type.getName().getIdentifier().equals("Object")) {
                found.add(parameter);
            }
        }
        return found;
    }

    /** Of {@code Object[]} as of {@code Object}: {@code Object}. */
    private static Type element(Type type) {
        return type instanceof ArrayType array ? array.getComponentType() : type;
    }

    private static Optional<String> problem(
            Parameter parameter, CallableDeclaration<?> callable, Optional<BlockStmt> body, RuleContext context) {
        Optional<String> narrowed = body.flatMap(code -> narrowed(parameter, callable, code, context));
        if (narrowed.isPresent() || !context.option(STRICT) || !Exported.isExported(callable, context)) {
            return narrowed;
        }
        return Optional.of("`%s` is an `Object`: the signature does not say what callers may pass");
    }

    private static Optional<String> narrowed(
            Parameter parameter, CallableDeclaration<?> callable, Node body, RuleContext context) {
        Narrowings narrowings = Narrowings.of(parameter, body, context);
        if (narrowings.isAlways()) {
            return Optional.of("`%s` is an `Object` and is cast to `" + narrowings.castType()
                    + "` all the same: declare it so, and the compiler checks the callers");
        }
        if (!isText(callable) && narrowings.isDispatch(context.option(DISPATCH_MIN))) {
            return Optional.of(
                    "`%s` is an `Object`, and the body asks which of several types it is: only a test at run time"
                            + " finds a caller that passes something else. Overload the method, or give the types an interface");
        }
        return Optional.empty();
    }

    /** Whatever can be printed may come into a method that makes text of it. */
    private static boolean isText(CallableDeclaration<?> callable) {
        return callable instanceof MethodDeclaration method
                && method.getType() instanceof ClassOrInterfaceType type
                && type.getNameAsString().equals("String");
    }
}
