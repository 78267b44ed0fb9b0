package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import java.util.List;

/** Finds classes of static methods only: in Python they need no class. */
final class PythonStaticUtil implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-static-util", Severity.INFO, "class of static methods only")
            .offByDefault()
            .needs(Needs.NAMES, Needs.PROJECT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern FUNCTIONS =
            Concerns.gain("class of static methods", 1, "a module of functions, without a class around them");

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonStaticUtil::check);
    }

    private static List<Finding> check(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.isInterface()
                || type.isAbstract() && hasOpenConstructor(type)
                || !type.getExtendedTypes().isEmpty()
                || !type.getImplementedTypes().isEmpty()
                || !type.getAnnotations().stream().allMatch(PythonStaticUtil::isHarmless)) {
            return List.of();
        }
        int offered = 0;
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof MethodDeclaration method) {
                if (!method.isStatic() || MainMethods.isMain(method)) {
                    return List.of();
                }
                offered += method.isPrivate() ? 0 : 1;
            } else if (!isStatic(member)) {
                return List.of();
            }
        }
        // Whoever creates or extends it means something by it.
        if (offered == 0
                || context.project().isCreated(type.getNameAsString()) && hasOpenConstructor(type)
                || context.project().hasSubtypes(context.types().header(type).name())) {
            return List.of();
        }
        String what = offered == 1 ? "a static method" : offered + " static methods";
        return List.of(context.atName(
                        type,
                        "`%s` is a name for %s and no more: in Python a module is that name, and they become plain functions"
                                .formatted(type.getNameAsString(), what))
                .withConcern(FUNCTIONS));
    }

    private static boolean isHarmless(AnnotationExpr annotation) {
        String name = annotation.getName().getIdentifier();
        return name.equals("SuppressWarnings")
                || name.equals("Deprecated")
                || name.startsWith("Null")
                || name.equals("API")
                || name.contains("Internal")
                || name.contains("Compatible")
                || name.equals("ThreadSafe")
                || name.equals("UtilityClass");
    }

    private static boolean hasOpenConstructor(ClassOrInterfaceDeclaration type) {
        return type.getConstructors().isEmpty()
                || type.getConstructors().stream().anyMatch(constructor -> !constructor.isPrivate());
    }

    private static boolean isStatic(BodyDeclaration<?> member) {
        if (member instanceof ConstructorDeclaration constructor) {
            return constructor.getParameters().isEmpty();
        }
        if (member instanceof FieldDeclaration field) {
            return field.isStatic();
        }
        if (member instanceof InitializerDeclaration initializer) {
            return initializer.isStatic();
        }
        return !(member instanceof ClassOrInterfaceDeclaration nested) || nested.isInterface() || nested.isStatic();
    }
}
