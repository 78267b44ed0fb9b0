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
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.OwnCode;
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
            Optional<String> overrider = isOpen(call, type) ? overrider(name, call, context) : Optional.empty();
            if (overrider.isPresent()) {
                return List.of(context.at(
                                context.file().region(call.getName()),
                                call,
                                "the constructor calls `%s`, which `%s` overrides: it runs there before `__init__` of the subclass has set any attribute, and Python has no default for those"
                                        .formatted(call.getNameAsString(), overrider.get()))
                        .withConcern(CALL));
            }
        }
        return List.of();
    }

    private static boolean isOpen(MethodCallExpr call, ClassOrInterfaceDeclaration type) {
        for (MethodDeclaration method : type.getMethodsByName(call.getNameAsString())) {
            if (method.getParameters().size() == call.getArguments().size()) {
                return !method.isPrivate() && !method.isStatic() && !method.isFinal();
            }
        }
        return false;
    }

    /** The simple name of a class of the project that overrides a method, however far down. */
    private static Optional<String> overrider(String name, MethodCallExpr call, RuleContext context) {
        List<String> open = new ArrayList<>(context.project().directSubtypes(name));
        Set<String> seen = new HashSet<>(open);
        for (int i = 0; i < open.size(); i++) {
            Optional<TypeHeader> header = context.types().header(open.get(i));
            // Without a field of its own there is nothing that is missing when the method runs too early.
            boolean overrides = header.isPresent()
                    && header.get().fields().stream()
                            .anyMatch(field -> !field.modifiers().isStatic())
                    && header.get().methods().stream()
                            .anyMatch(method -> method.name().equals(call.getNameAsString())
                                    && method.parameters().size()
                                            == call.getArguments().size()
                                    && !method.modifiers().isStatic());
            if (overrides) {
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
