package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import java.util.List;
import java.util.Set;

/** Flags classes that have nothing but static members and yet a constructor that others can call. */
final class UtilityClassConstructor implements Rule {
    private static final Option<Boolean> INCLUDE_MAIN =
            Option.flag("include-main", false, "whether classes with a main method are reported");
    private static final Option<Boolean> EXEMPTIONS = Option.flag(
            "exemptions",
            true,
            "whether classes that frameworks create, that the project extends or that only hold things for the class around"
                    + " them are left alone");

    private static final RuleInfo INFO = RuleInfo.of(
                    "utility-class-constructor", Severity.WARNING, "all-static class that can be instantiated")
            .needs(Needs.NAMES, Needs.PROJECT)
            .options(INCLUDE_MAIN, EXEMPTIONS, Exported.INTERNAL_PACKAGES);

    /** Simple names of annotations by which containers, test runners and generators find classes that they create. */
    private static final Set<String> CREATED_BY_FRAMEWORKS = Set.of(
            "ApplicationScoped",
            "Aspect",
            "AutoConfiguration",
            "AutoOneOf",
            "AutoValue",
            "Component",
            "ConfigurationProperties",
            "Configuration",
            "Controller",
            "ControllerAdvice",
            "Dependent",
            "ExtendWith",
            "Factory",
            "IncludeEngines",
            "Interceptor",
            "Keep",
            "ManagedBean",
            "Module",
            "Named",
            "Path",
            "Provider",
            "Repository",
            "RequestScoped",
            "RestController",
            "RestControllerAdvice",
            "RunWith",
            "SelectClasses",
            "SelectPackages",
            "Service",
            "SessionScoped",
            "Singleton",
            "SpringBootApplication",
            "SpringBootTest",
            "Startup",
            "Stateful",
            "Stateless",
            "Suite",
            "TestConfiguration",
            "TestInstance");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, this::check);
    }

    private List<Finding> check(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.isInterface() || type.isAbstract()) {
            return List.of();
        }
        if (!type.getExtendedTypes().isEmpty() || !type.getImplementedTypes().isEmpty()) {
            return List.of();
        }
        if (!hasOnlyStaticMembers(type) || !offersAnything(type)) {
            return List.of();
        }
        if (!canBeCreated(type)) {
            return List.of();
        }
        if (!context.option(INCLUDE_MAIN) && type.getMethods().stream().anyMatch(MainMethods::isMain)) {
            return List.of();
        }
        if (isDoneByLombok(type)) {
            return List.of();
        }
        if (context.option(EXEMPTIONS)
                && (isCreatedByFramework(type) || isExtended(type, context) || isHolder(type, context))) {
            return List.of();
        }
        return List.of(context.atName(
                        type,
                        "`%s` has static members only, but a constructor that others can call: an instance of it means "
                                        .formatted(type.getNameAsString())
                                + "nothing. Give it a private constructor")
                .withFix(PrivateConstructor.fix(type, context)));
    }

    private static boolean hasOnlyStaticMembers(ClassOrInterfaceDeclaration type) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (!(member instanceof ConstructorDeclaration) && !isStatic(member)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStatic(BodyDeclaration<?> member) {
        if (member instanceof FieldDeclaration field) {
            return field.isStatic();
        }
        if (member instanceof MethodDeclaration method) {
            return method.isStatic();
        }
        if (member instanceof InitializerDeclaration initializer) {
            return initializer.isStatic();
        }
        // Interfaces, enums, records and annotation types are static by themselves.
        return !(member instanceof ClassOrInterfaceDeclaration nested) || nested.isInterface() || nested.isStatic();
    }

    private static boolean offersAnything(ClassOrInterfaceDeclaration type) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            boolean isOffer = (member instanceof FieldDeclaration field && !field.isPrivate())
                    || (member instanceof MethodDeclaration method && !method.isPrivate());
            if (isOffer) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBeCreated(ClassOrInterfaceDeclaration type) {
        List<ConstructorDeclaration> constructors = type.getConstructors();
        return constructors.isEmpty()
                ? !type.isPrivate()
                : constructors.stream().anyMatch(constructor -> !constructor.isPrivate());
    }

    private static boolean isDoneByLombok(ClassOrInterfaceDeclaration type) {
        for (AnnotationExpr annotation : type.getAnnotations()) {
            String name = annotation.getName().getIdentifier();
            if (name.equals("UtilityClass") || (name.endsWith("ArgsConstructor") && isHidden(annotation))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(AnnotationExpr annotation) {
        return annotation instanceof NormalAnnotationExpr normal
                && normal.getPairs().stream()
                        .anyMatch(pair -> pair.getNameAsString().equals("access")
                                && pair.getValue().toString().endsWith("PRIVATE"));
    }

    private static boolean isCreatedByFramework(ClassOrInterfaceDeclaration type) {
        for (AnnotationExpr annotation : type.getAnnotations()) {
            String name = annotation.getName().getIdentifier();
            // Spring and its relatives switch features on by annotations of configuration classes.
            if (CREATED_BY_FRAMEWORKS.contains(name) || name.startsWith("Enable")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExtended(ClassOrInterfaceDeclaration type, RuleContext context) {
        return context.project().hasSubtypes(context.types().header(type).name());
    }

    /** A nested class that only its surroundings know: it holds values until they are needed, or code that is woven in. */
    private static boolean isHolder(ClassOrInterfaceDeclaration type, RuleContext context) {
        return type.isNestedType() && type.getConstructors().isEmpty() && !Exported.isExported(type, context);
    }
}
