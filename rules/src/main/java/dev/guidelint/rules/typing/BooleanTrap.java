package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
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
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.AnnotationNames;
import dev.guidelint.analyzer.vocabulary.CanonicalConstructors;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Flags signatures with several boolean parameters, and calls that pass several boolean literals. */
public final class BooleanTrap implements Rule {
    private static final Option<Integer> MIN =
            Option.number("min", 2, "how many boolean parameters a signature may not have");
    private static final Option<Scope> SCOPE =
            Option.choice("scope", Scope.EXPORTED, "whether only exported signatures are looked at, or all");
    private static final Option<Boolean> CALL_SITES =
            Option.flag("call-sites", false, "whether calls with several literals are reported");
    private static final Option<Integer> LITERALS_MIN = Option.number(
            "literals-min", 2, "how many literals without a comment like `/* recursive= */` a call may not have");

    private static final RuleInfo INFO = RuleInfo.of(
                    "boolean-trap", Severity.INFO, "several boolean parameters in one signature")
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(628)
            .aliases("BooleanParameter", "java:S2301")
            .options(MIN, SCOPE, CALL_SITES, LITERALS_MIN, Exported.INTERNAL_PACKAGES);

    private static final Set<String> OPERATORS = Set.of("and", "or", "xor", "not", "implies", "compare", "equals");

    /** Names of two values that are alike and mean no switch. */
    private static final Set<String> OPERANDS = Set.of(
            "a",
            "b",
            "x",
            "y",
            "lhs",
            "rhs",
            "left",
            "right",
            "expected",
            "actual",
            "oldValue",
            "newValue",
            "first",
            "second");

    private static final Set<String> EXEMPT = Set.of(
            "Deprecated",
            "JsonCreator",
            "ConstructorBinding",
            "ConstructorProperties",
            "Inject",
            "Autowired",
            "DataBoundConstructor");

    private enum Scope {
        EXPORTED,
        ALL
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::checkMethod);
        on.each(ConstructorDeclaration.class, this::checkConstructor);
        on.each(MethodCallExpr.class, this::checkCall);
        on.each(ObjectCreationExpr.class, this::checkCall);
    }

    private List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        List<String> names = booleans(method);
        if (names.size() < context.option(MIN) || isOperator(method, names) || OPERANDS.containsAll(names)) {
            return List.of();
        }
        return isAsked(method, context) && context.types().overrides(method).isNo()
                ? List.of(finding(method, names, context))
                : List.of();
    }

    private List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        List<String> names = booleans(constructor);
        if (names.size() < context.option(MIN) || CanonicalConstructors.isCanonical(constructor)) {
            return List.of();
        }
        return isAsked(constructor, context) ? List.of(finding(constructor, names, context)) : List.of();
    }

    private static boolean isAsked(CallableDeclaration<?> callable, RuleContext context) {
        return !AnnotationNames.isAnyOn(callable, EXEMPT)
                && (context.option(SCOPE) == Scope.ALL || Exported.isExported(callable, context));
    }

    private static List<String> booleans(CallableDeclaration<?> callable) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : callable.getParameters()) {
            if (isBoolean(parameter.getType()) && !parameter.isVarArgs()) {
                names.add(parameter.getNameAsString());
            }
        }
        return names;
    }

    private static boolean isBoolean(Type type) {
        return (type instanceof PrimitiveType primitive && primitive.getType() == PrimitiveType.Primitive.BOOLEAN)
                || (type instanceof ClassOrInterfaceType reference
                        && reference.getNameAsString().equals("Boolean"));
    }

    private static boolean isOperator(MethodDeclaration method, List<String> booleans) {
        String name = method.getNameAsString().toLowerCase(Locale.ROOT);
        return booleans.size() == method.getParameters().size()
                && OPERATORS.stream().anyMatch(name::startsWith);
    }

    private static Finding finding(CallableDeclaration<?> callable, List<String> names, RuleContext context) {
        return context.atName(
                callable,
                "`%s` takes %d booleans (`%s`): in a call nobody sees which is which, and the compiler lets them be swapped; use enums, or methods with names of their own"
                        .formatted(callable.getNameAsString(), names.size(), String.join("`, `", names)));
    }

    private List<Finding> checkCall(NodeWithArguments<?> call, RuleContext context) {
        if (!context.option(CALL_SITES) || call.getArguments().size() < context.option(LITERALS_MIN)) {
            return List.of();
        }
        List<Expression> literals = new ArrayList<>();
        for (Expression argument : call.getArguments()) {
            if (argument instanceof BooleanLiteralExpr && !isNamed(argument, context.file())) {
                literals.add(argument);
            }
        }
        if (literals.size() < context.option(LITERALS_MIN)) {
            return List.of();
        }
        Finding finding = context.at(
                context.file().region(literals.get(0)),
                (Node) call,
                "%d boolean literals in one call do not say what they switch: write the parameter's name in front of each, as in `/* recursive= */ true`"
                        .formatted(literals.size()));
        return List.of(fix(call, literals, context).map(finding::withFix).orElse(finding));
    }

    private static boolean isNamed(Expression argument, SourceFile file) {
        int end = file.start(argument);
        while (end > 0 && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return file.text().startsWith("*/", end - 2);
    }

    private static Optional<Fix> fix(NodeWithArguments<?> call, List<Expression> literals, RuleContext context) {
        return target(call, context).map(target -> {
            List<Edit> edits = new ArrayList<>();
            for (Expression literal : literals) {
                int index = identityIndex(call.getArguments(), literal);
                int start = context.file().start(literal);
                String comment = "/* " + target.getParameter(index).getNameAsString() + "= */ ";
                edits.add(new Edit(context.file().region(start, start), comment));
            }
            return new Fix("Name the parameters", Fix.Safety.SAFE, edits);
        });
    }

    private static int identityIndex(List<Expression> arguments, Expression argument) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) == argument) {
                return i;
            }
        }
        throw new IllegalArgumentException("not an argument of the call");
    }

    /** What a call calls, if it is declared in a type around the call and there is no other of that name. */
    private static Optional<CallableDeclaration<?>> target(NodeWithArguments<?> call, RuleContext context) {
        JavaType owner = call instanceof MethodCallExpr method
                ? context.types().receiver(method)
                : context.types().resolve(((ObjectCreationExpr) call).getType());
        Node node = (Node) call;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type
                    && owner.is(context.types().header(type).name())) {
                return only(type, call);
            }
            node = node.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    private static Optional<CallableDeclaration<?>> only(TypeDeclaration<?> type, NodeWithArguments<?> call) {
        List<CallableDeclaration<?>> found = new ArrayList<>();
        if (call instanceof MethodCallExpr method) {
            found.addAll(type.getMethodsByName(method.getNameAsString()));
        } else {
            found.addAll(type.getConstructors());
        }
        boolean isIt = found.size() == 1
                && found.get(0).getParameters().size() == call.getArguments().size();
        return isIt ? Optional.of(found.get(0)) : Optional.empty();
    }
}
