package dev.guidelint.rules.porting;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.List;

/** Flags interfaces that hold code or constants. */
final class PythonInterfaceDefault implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-interface-default", Severity.INFO, "interface with code or constants in it")
            .offByDefault();

    private static final Concern DEFAULT = Concerns.cost(
            "default methods in an interface",
            2,
            "a mixin class, or an abstract base class with a body here and there");
    private static final Concern STATIC = Concerns.cost("static methods in an interface", 1, "functions of the module");
    private static final Concern CONSTANTS =
            Concerns.cost("constants in an interface", 2, "constants of the module, imported by who needs them");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonInterfaceDefault::check);
    }

    private static List<Finding> check(ClassOrInterfaceDeclaration type, RuleContext context) {
        // A sealed hierarchy becomes a Union of its classes, and its interface goes away.
        if (!type.isInterface() || type.hasModifier(Modifier.Keyword.SEALED)) {
            return List.of();
        }
        int defaults = 0;
        int statics = 0;
        for (MethodDeclaration method : type.getMethods()) {
            defaults += method.isDefault() ? 1 : 0;
            statics += method.isStatic() && !method.isPrivate() ? 1 : 0;
        }
        int constants = type.getFields().size();
        String name = type.getNameAsString();
        List<Finding> findings = new ArrayList<>();
        if (defaults > 0) {
            findings.add(context.atName(
                            type,
                            "`%s` has %s: in Python classes inherit them from a mixin, and the order of base classes decides between two"
                                    .formatted(name, count(defaults, "default method")))
                    .withConcern(DEFAULT));
        }
        if (statics > 0) {
            findings.add(context.atName(
                            type,
                            "`%s` has %s: in Python they are functions of the module, for a protocol holds no code"
                                    .formatted(name, count(statics, "static method")))
                    .withConcern(STATIC));
        }
        if (constants > 0) {
            findings.add(context.atName(
                            type,
                            "`%s` has %s, and who implements it uses them without its name: in Python the module has them, and each use imports them"
                                    .formatted(name, count(constants, "constant")))
                    .withConcern(CONSTANTS));
        }
        return findings;
    }

    private static String count(int number, String what) {
        return number == 1 ? "a " + what : number + " " + what + "s";
    }
}
