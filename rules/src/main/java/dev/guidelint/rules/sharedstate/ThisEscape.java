package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
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
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags constructors that show their object to others before it is finished. */
final class ThisEscape implements Rule {
    enum Kind {
        ARGUMENT,
        STORE,
        OVERRIDABLE
    }

    private static final Option<Set<Kind>> KINDS = Option.choices(
            "kinds",
            Kind.class,
            Set.of(Kind.ARGUMENT, Kind.STORE),
            "the ways out that are reported: as an argument, by being stored, or by calling a method that a subclass may override");
    private static final Option<List<String>> UI_SUPERTYPES = Option.list(
            "ui-supertypes",
            List.of("java.awt.Component", "javafx.scene.Node", "com.vaadin.flow.component.Component"),
            "supertypes whose subclasses live on one thread and register themselves as a habit");

    private static final RuleInfo INFO = RuleInfo.of("this-escape", Severity.INFO, "unfinished object becomes visible")
            .needs(Needs.TYPES, Needs.PROJECT)
            .options(KINDS, UI_SUPERTYPES, Exported.INTERNAL_PACKAGES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ThisExpr.class, ThisEscape::check);
        on.each(ConstructorDeclaration.class, (constructor, context) -> overridable(constructor, context));
        on.each(InitializerDeclaration.class, (initializer, context) -> overridable(initializer, context));
    }

    private static List<Finding> check(ThisExpr self, RuleContext context) {
        Expression outer = self;
        Node parent = self.getParentNode().orElse(self);
        while (parent instanceof EnclosedExpr || parent instanceof CastExpr) {
            outer = (Expression) parent;
            parent = parent.getParentNode().orElse(outer);
        }
        // Most of them stand before a field or method of their own.
        boolean mayEscape = parent instanceof AssignExpr
                || parent instanceof ObjectCreationExpr
                || (parent instanceof MethodCallExpr call && call.getArguments().contains(outer));
        if (!mayEscape || self.getTypeName().isPresent()) {
            return List.of();
        }
        Optional<BodyDeclaration<?>> member = Construction.around(self);
        if (member.isEmpty()
                || !(member.get().getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type)) {
            return List.of();
        }
        Optional<String> how = parent instanceof AssignExpr assign ? stored(assign, context) : passed(parent, context);
        if (how.isEmpty() || isExempt(self, member.get(), type, context)) {
            return List.of();
        }
        return List.of(context.at(
                context.file().region(self),
                self,
                "`this` %s before the constructor is done: others see an object that is half built; do it in a factory method, or afterwards"
                        .formatted(how.get())));
    }

    private static boolean isExempt(
            Node self, BodyDeclaration<?> member, ClassOrInterfaceDeclaration type, RuleContext context) {
        if (Construction.isFinished(self, member, context) && Construction.isNeverExtended(type, context)) {
            return true;
        }
        JavaType own = context.types().enclosingType(self);
        if (context.types().isSubtype(own, "java.lang.Throwable").isPossible()) {
            return true;
        }
        for (String supertype : context.option(UI_SUPERTYPES)) {
            if (context.types().isSubtype(own, supertype).isPossible()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> stored(AssignExpr assign, RuleContext context) {
        if (!context.option(KINDS).contains(Kind.STORE)) {
            return Optional.empty();
        }
        Optional<Symbol.Field> field = FieldNames.of(assign.getTarget(), context.types());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        String name = "`" + field.get().field().name() + "`";
        if (field.get().field().modifiers().isStatic()) {
            return Optional.of("is stored in the static field " + name);
        }
        boolean isOther =
                FieldNames.ownOrStatic(assign.getTarget(), context.types()).isEmpty()
                        && Written.inner(assign.getTarget()) instanceof FieldAccessExpr access
                        && EscapeTargets.isForeign(access.getScope(), context.types())
                        && !isLink(access, field.get(), context);
        return isOther ? Optional.of("is stored in " + name + " of another object") : Optional.empty();
    }

    /** Whether a field of an object of the same kind is set: lists and trees are made of such links. */
    private static boolean isLink(FieldAccessExpr access, Symbol.Field field, RuleContext context) {
        return EscapeTargets.isOfKin(field.type(), access, context.types())
                && EscapeTargets.isOfKin(context.types().typeOf(access.getScope()), access, context.types());
    }

    private static Optional<String> passed(Node parent, RuleContext context) {
        Set<Kind> kinds = context.option(KINDS);
        if (parent instanceof MethodCallExpr call) {
            Optional<String> collection = EscapeTargets.staticCollection(call, context);
            if (collection.isPresent()) {
                return kinds.contains(Kind.STORE)
                        ? Optional.of("is put into the static collection `" + collection.get() + "`")
                        : Optional.empty();
            }
            return kinds.contains(Kind.ARGUMENT) && EscapeTargets.takesArgument(call, context)
                    ? Optional.of("is passed to `" + call.getNameAsString() + "`")
                    : Optional.empty();
        }
        return parent instanceof ObjectCreationExpr creation
                        && kinds.contains(Kind.ARGUMENT)
                        && EscapeTargets.takesArgument(creation, context)
                ? Optional.of("is passed to `new " + creation.getType().getNameAsString() + "`")
                : Optional.empty();
    }

    private static List<Finding> overridable(BodyDeclaration<?> member, RuleContext context) {
        if (!context.option(KINDS).contains(Kind.OVERRIDABLE)
                || (member instanceof InitializerDeclaration initializer && initializer.isStatic())
                || !(member.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type)
                || type.isFinal()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (OverridableCalls.Call call : OverridableCalls.in(member, type, context)) {
            if (!isExempt(call.place(), member, type, context)) {
                findings.add(context.at(
                        Anchors.firstToken(call.place(), context.file()),
                        call.place(),
                        "`%s` may be overridden, and then runs before the constructor of the subclass: make it `final` or private, or call it afterwards"
                                .formatted(call.method())));
            }
        }
        return findings;
    }
}
