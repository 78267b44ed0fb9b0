package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.List;
import java.util.Optional;

/** Flags classes whose objects belong to an object of the class around them. */
final class PythonInnerClass implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-inner-class", Severity.INFO, "class whose objects belong to an outer object")
            .offByDefault()
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern BOUND =
            Concerns.cost("inner class", 3, "hand the outer object to `__init__` and keep it in an attribute");
    private static final Concern FREE = Concerns.cost("inner class that needs no outer object", 1, "a plain class");

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonInnerClass::check);
    }

    private static List<Finding> check(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.isInterface()
                || type.isStatic()
                || !(type.getParentNode().orElse(null) instanceof TypeDeclaration<?> outer)) {
            return List.of();
        }
        if (Places.isInInterface(type)) {
            return List.of();
        }
        Optional<String> use = OuterUse.of(type, context);
        String name = type.getNameAsString();
        if (use.isEmpty()) {
            return List.of(context.atName(
                            type,
                            "`%s` needs nothing of its outer object, though it is no `static` class: in Python it is a class like any other"
                                    .formatted(name))
                    .withConcern(FREE));
        }
        return List.of(context.atName(
                        type,
                        "`%s` lives inside an object of `%s`%s: Python's nested classes know nothing of an outer object, hand it along"
                                .formatted(
                                        name,
                                        outer.getNameAsString(),
                                        use.get().isEmpty() ? "" : " and uses its `" + use.get() + "`"))
                .withConcern(BOUND));
    }
}
