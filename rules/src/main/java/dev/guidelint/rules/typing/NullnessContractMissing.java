package dev.guidelint.rules.typing;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Project.PackageFacts;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.CanonicalConstructors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.NullnessAnnotations;
import dev.guidelint.analyzer.vocabulary.NullnessAnnotations.Position;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags exported members that do not say where {@code null} may come in or out. */
public final class NullnessContractMissing implements Rule {
    private static final Option<Boolean> TYPE_VARIABLES =
            Option.flag("type-variables", false, "whether type variables need an annotation");
    private static final Option<Boolean> ACCEPT_BEAN_VALIDATION = Option.flag(
            "accept-bean-validation", false, "whether `@NotNull` of Jakarta Bean Validation is as good as the others");
    private static final Option<Boolean> REPORT_PACKAGE_ONCE = Option.flag(
            "report-package-once",
            true,
            "whether a package without any such annotation is reported once, not member by member");

    private static final RuleInfo INFO = RuleInfo.of(
                    "nullness-contract-missing", Severity.INFO, "exported API without a nullness contract")
            .offByDefault()
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(476)
            .options(TYPE_VARIABLES, ACCEPT_BEAN_VALIDATION, REPORT_PACKAGE_ONCE, Exported.INTERNAL_PACKAGES);

    /** Types whose values are never null, by convention. */
    private static final Set<String> NEVER_NULL = Set.of(
            "Void",
            "Optional",
            "OptionalInt",
            "OptionalLong",
            "OptionalDouble",
            "Stream",
            "IntStream",
            "LongStream",
            "DoubleStream");

    /** A key for whether the package has any annotation about null, which every member of a file would ask again. */
    private enum WithoutAny {
        IN_FILE
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, this::checkPackage);
        on.each(MethodDeclaration.class, this::checkMethod);
        on.each(ConstructorDeclaration.class, this::checkConstructor);
        on.each(FieldDeclaration.class, this::checkField);
        on.each(RecordDeclaration.class, this::checkRecord);
    }

    private List<Finding> checkPackage(CompilationUnit unit, RuleContext context) {
        PackageDeclaration declaration = unit.getPackageDeclaration().orElse(null);
        PackageFacts facts =
                context.project().packageFacts(context.file().packageName()).orElse(null);
        if (declaration == null || facts == null || !context.option(REPORT_PACKAGE_ONCE)) {
            return List.of();
        }
        String path = context.file().path();
        boolean speaks = facts.hasInfo()
                ? path.endsWith("package-info.java")
                : facts.firstPath().filter(path::equals).isPresent();
        if (!speaks || !isWithoutAny(context) || !hasExportedType(facts, context)) {
            return List.of();
        }
        return List.of(context.at(
                context.file().region(declaration.getName()),
                declaration,
                "nothing in `%s` says where `null` may come in or out: put `@NullMarked` on the package, and `@Nullable` where it may"
                        .formatted(facts.name())));
    }

    private static boolean hasExportedType(PackageFacts facts, RuleContext context) {
        for (String name : facts.types()) {
            if (context.types()
                    .header(name)
                    .filter(type -> Exported.isExported(type, context, true))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether neither the file's package nor its module has any annotation about null. */
    private static boolean isWithoutAny(RuleContext context) {
        return context.file().derive(WithoutAny.IN_FILE, key -> computeWithoutAny(context));
    }

    private static boolean computeWithoutAny(RuleContext context) {
        return NullnessAnnotations.packageDefaults(context).isEmpty()
                && !NullnessAnnotations.isAnyAboutNull(context.project()
                        .packageFacts(context.file().packageName())
                        .map(PackageFacts::mentioned)
                        .orElse(Set.of()));
    }

    private List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (MainMethods.isMain(method) || !isAsked(method, context)) {
            return List.of();
        }
        List<String> open = new ArrayList<>();
        Set<Position> covered = NullnessAnnotations.defaults(method, context);
        if (!covered.contains(Position.RETURN) && isOpen(method, method.getType(), context)) {
            open.add("the result");
        }
        parameters(method, covered, open, context);
        return open.isEmpty() || context.types().overrides(method).isPossible()
                ? List.of()
                : List.of(finding(method, method.getNameAsString(), open, context));
    }

    private List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        if (!isAsked(constructor, context) || CanonicalConstructors.isCanonical(constructor)) {
            return List.of();
        }
        List<String> open = new ArrayList<>();
        parameters(constructor, NullnessAnnotations.defaults(constructor, context), open, context);
        return open.isEmpty() ? List.of() : List.of(finding(constructor, constructor.getNameAsString(), open, context));
    }

    private List<Finding> checkField(FieldDeclaration field, RuleContext context) {
        VariableDeclarator variable = field.getVariable(0);
        if (!isAsked(field, context)
                || isConstant(field, variable, context)
                || !isOpen(field, variable.getType(), context)
                || NullnessAnnotations.defaults(field, context).contains(Position.FIELD)) {
            return List.of();
        }
        return List.of(finding(field, variable.getNameAsString(), List.of("its value"), context));
    }

    private List<Finding> checkRecord(RecordDeclaration type, RuleContext context) {
        if (!isAsked(type, context)
                || NullnessAnnotations.defaults(type, context).contains(Position.PARAMETER)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Parameter component : type.getParameters()) {
            if (isOpen(component, component.getType(), context)) {
                findings.add(context.at(
                        context.file().region(component.getName()),
                        type,
                        message(component.getNameAsString(), List.of("its value"))));
            }
        }
        return findings;
    }

    private static boolean isAsked(BodyDeclaration<?> member, RuleContext context) {
        return Exported.isExported(member, context) && !(context.option(REPORT_PACKAGE_ONCE) && isWithoutAny(context));
    }

    private static void parameters(
            CallableDeclaration<?> callable, Set<Position> covered, List<String> open, RuleContext context) {
        if (covered.contains(Position.PARAMETER)) {
            return;
        }
        for (Parameter parameter : callable.getParameters()) {
            if (!parameter.isVarArgs() && isOpen(parameter, parameter.getType(), context)) {
                open.add("`" + parameter.getNameAsString() + "`");
            }
        }
    }

    private static boolean isOpen(NodeWithAnnotations<?> declaration, Type type, RuleContext context) {
        if (type.isPrimitiveType()
                || type.isVoidType()
                || NullnessAnnotations.isQualified(
                        declaration, type, context.option(ACCEPT_BEAN_VALIDATION), context)) {
            return false;
        }
        if (type instanceof ClassOrInterfaceType reference
                && NEVER_NULL.contains(reference.getName().getIdentifier())) {
            return false;
        }
        boolean isVariable = context.types().resolve(type).kind() == JavaType.Kind.VARIABLE && !type.isArrayType();
        return !isVariable || context.option(TYPE_VARIABLES);
    }

    private static boolean isConstant(FieldDeclaration field, VariableDeclarator variable, RuleContext context) {
        Optional<Expression> value = variable.getInitializer();
        return Places.isStatic(field)
                && (field.isFinal() || Places.isInInterface(field))
                && value.isPresent()
                && (value.get().isLiteralExpr()
                        || value.get() instanceof ObjectCreationExpr
                        || value.get() instanceof LambdaExpr
                        || value.get() instanceof MethodReferenceExpr
                        || isMadeContainer(value.get(), context));
    }

    private static boolean isMadeContainer(Expression value, RuleContext context) {
        return Mutability.isContainer(context.types().typeOf(value), context.types())
                        .isYes()
                && Snapshots.of(value, context) != Snapshots.Kind.UNKNOWN;
    }

    private static Finding finding(BodyDeclaration<?> member, String name, List<String> open, RuleContext context) {
        return context.atName(member, message(name, open));
    }

    private static String message(String name, List<String> open) {
        return "`%s` does not say whether %s may be null: annotate it, or put `@NullMarked` on the package"
                .formatted(name, String.join(", ", open));
    }
}
