package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.ParameterTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags constructors that call what subclasses override, and initializers of objects. */
final class PythonInitOrder implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-init-order", Severity.INFO, "constructor that runs code of a subclass")
            .offByDefault()
            .needs(Needs.NAMES, Needs.PROJECT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern CALL = Concerns.cost(
            "overridden method called in a constructor",
            2,
            "set the attributes of the subclass before `super().__init__()`, or call the method later");
    private static final Concern CODE = Concerns.cost("instance initializer", 2, "the first lines of `__init__`");

    @Override
    public void register(Subscriptions on) {
        on.each(ConstructorDeclaration.class, PythonInitOrder::checkConstructor);
        on.each(InitializerDeclaration.class, PythonInitOrder::checkInitializer);
    }

    private static List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        if (!(constructor.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type)
                || type.isFinal()
                || constructor.getBody().isEmpty()) {
            return List.of();
        }
        List<MethodCallExpr> calls = new ArrayList<>();
        OwnCode.visit(constructor.getBody(), node -> {
            if (node instanceof MethodCallExpr call
                    && call.getScope()
                            .map(scope -> scope instanceof ThisExpr self
                                    && self.getTypeName().isEmpty())
                            .orElse(true)) {
                calls.add(call);
            }
        });
        if (calls.isEmpty()) {
            return List.of();
        }
        String name = context.types().header(type).name();
        if (!context.project().hasSubtypes(name)) {
            return List.of();
        }
        for (MethodCallExpr call : calls) {
            Optional<MethodDeclaration> method = open(call, type);
            Optional<String> overrider = method.isPresent() ? overrider(name, method.get(), context) : Optional.empty();
            if (overrider.isPresent()) {
                return List.of(context.at(
                                context.file().region(call.getName()),
                                call,
                                "the constructor calls `%s`, which `%s` overrides: see whether that looks at attributes of its own, which Python has not made by then"
                                        .formatted(call.getNameAsString(), overrider.get()))
                        .withConcern(CALL));
            }
        }
        return List.of();
    }

    /** The only method of a class that a call can mean, if a subclass may override it. */
    private static Optional<MethodDeclaration> open(MethodCallExpr call, ClassOrInterfaceDeclaration type) {
        List<MethodDeclaration> methods = type.getMethodsByName(call.getNameAsString()).stream()
                .filter(method ->
                        method.getParameters().size() == call.getArguments().size())
                .toList();
        return methods.size() == 1
                        && !methods.get(0).isPrivate()
                        && !methods.get(0).isStatic()
                        && !methods.get(0).isFinal()
                ? Optional.of(methods.get(0))
                : Optional.empty();
    }

    /** The simple name of a class of the project that overrides a method, however far down. */
    private static Optional<String> overrider(String name, MethodDeclaration method, RuleContext context) {
        List<JavaType> parameters = ParameterTypes.of(method, context.types());
        List<String> open = new ArrayList<>(context.project().directSubtypes(name));
        Set<String> seen = new HashSet<>(open);
        for (int i = 0; i < open.size(); i++) {
            Optional<TypeHeader> header = context.types().header(open.get(i));
            if (header.isPresent() && overrides(header.get(), method.getNameAsString(), parameters)) {
                return Optional.of(header.get().simpleName());
            }
            for (String subtype : context.project().directSubtypes(open.get(i))) {
                if (seen.add(subtype)) {
                    open.add(subtype);
                }
            }
        }
        return Optional.empty();
    }

    /** Without a field of its own a class misses nothing when the method runs too early. */
    private static boolean overrides(TypeHeader type, String name, List<JavaType> parameters) {
        return type.fields().stream().anyMatch(field -> !field.modifiers().isStatic())
                && type.methods().stream()
                        .anyMatch(method -> method.name().equals(name)
                                && method.parameters().equals(parameters)
                                && !method.modifiers().isStatic());
    }

    private static List<Finding> checkInitializer(InitializerDeclaration initializer, RuleContext context) {
        // In an anonymous class it is a way to fill a collection.
        if (initializer.isStatic()
                || initializer.getBody().isEmpty()
                || initializer.getParentNode().orElse(null) instanceof ObjectCreationExpr) {
            return List.of();
        }
        int start = context.file().start(initializer);
        return List.of(context.at(
                        context.file().region(start, start + 1),
                        initializer,
                        "instance initializer: it runs between the superclass and the constructor's body, and in Python `__init__` has to say so")
                .withConcern(CODE));
    }
}
