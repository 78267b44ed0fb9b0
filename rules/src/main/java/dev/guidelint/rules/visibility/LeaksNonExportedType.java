package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.CanonicalConstructors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.Mentions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags exported types and members whose signatures mention a type of the project that is not exported. */
final class LeaksNonExportedType implements Rule {
    private static final Option<Boolean> SUPERTYPES =
            Option.flag("supertypes", false, "whether superclasses count, and interfaces that are merely not public");
    private static final Option<Boolean> THROWS = Option.flag("throws", true, "whether declared exceptions count");
    private static final Option<Boolean> MODULES =
            Option.flag("modules", true, "whether public types of packages that the module does not export count");

    private static final RuleInfo INFO = RuleInfo.of(
                    "leaks-non-exported-type",
                    Severity.WARNING,
                    "exported signature mentions a type that the reader cannot use")
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(1061)
            .options(SUPERTYPES, THROWS, MODULES, Exported.INTERNAL_PACKAGES);

    /** Simple names of annotations by which a container calls a member, whoever else can name its types. */
    private static final Set<String> CALLED_BY_CONTAINERS =
            Set.of("Inject", "Autowired", "Bean", "Provides", "Produces", "Binds", "ConstructorProperties");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::checkMethod);
        on.each(ConstructorDeclaration.class, this::checkConstructor);
        on.each(
                AnnotationMemberDeclaration.class,
                (member, context) -> check(member, List.of(member.getType()), List.of(), context));
        on.each(
                FieldDeclaration.class,
                (field, context) -> check(field, List.of(field.getElementType()), List.of(), context));
        on.each(ClassOrInterfaceDeclaration.class, this::checkType);
        on.each(EnumDeclaration.class, (type, context) -> check(type, List.of(), type.getImplementedTypes(), context));
        on.each(RecordDeclaration.class, this::checkRecord);
    }

    private List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (isRecordMember(method)) {
            return List.of();
        }
        List<Type> signature = new ArrayList<>(method.getTypeParameters());
        signature.add(method.getType());
        addParameters(method, signature, context);
        List<Finding> findings = check(method, signature, List.of(), context);
        // Asked last: few methods leak anything, and this is the dear question.
        return findings.isEmpty() || context.types().overrides(method).isPossible() ? List.of() : findings;
    }

    private List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        if (isRecordMember(constructor)) {
            return List.of();
        }
        List<Type> signature = new ArrayList<>(constructor.getTypeParameters());
        addParameters(constructor, signature, context);
        return check(constructor, signature, List.of(), context);
    }

    private static void addParameters(CallableDeclaration<?> callable, List<Type> signature, RuleContext context) {
        for (Parameter parameter : callable.getParameters()) {
            signature.add(parameter.getType());
        }
        if (context.option(THROWS)) {
            signature.addAll(callable.getThrownExceptions());
        }
    }

    private List<Finding> checkType(ClassOrInterfaceDeclaration type, RuleContext context) {
        List<Type> supertypes = new ArrayList<>();
        if (type.isInterface() || context.option(SUPERTYPES)) {
            supertypes.addAll(type.getExtendedTypes());
        }
        supertypes.addAll(type.getImplementedTypes());
        return check(type, type.getTypeParameters(), supertypes, context);
    }

    private List<Finding> checkRecord(RecordDeclaration type, RuleContext context) {
        List<Type> signature = new ArrayList<>(type.getTypeParameters());
        for (Parameter component : type.getParameters()) {
            signature.add(component.getType());
        }
        return check(type, signature, type.getImplementedTypes(), context);
    }

    /** Accessors and the canonical constructor repeat what the components say. */
    private static boolean isRecordMember(CallableDeclaration<?> member) {
        if (!(member.getParentNode().orElse(null) instanceof RecordDeclaration owner)) {
            return false;
        }
        if (member instanceof ConstructorDeclaration constructor) {
            return CanonicalConstructors.isCanonical(constructor);
        }
        return member.getParameters().isEmpty()
                && owner.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals(member.getName()));
    }

    private List<Finding> check(
            BodyDeclaration<?> member,
            List<? extends Type> signature,
            List<? extends Type> supertypes,
            RuleContext context) {
        if (!Exported.isExported(member, context)) {
            return List.of();
        }
        if (isCalledByContainer(member)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> leaked = new HashSet<>();
        for (ClassOrInterfaceType mention : Mentions.in(signature)) {
            Optional<TypeHeader> leak = leak(mention, context);
            if (leak.isPresent() && leaked.add(leak.get().name())) {
                findings.add(finding(mention, leak.get(), member, context));
            }
        }
        for (ClassOrInterfaceType mention : Mentions.in(supertypes)) {
            Optional<TypeHeader> leak = leak(mention, context);
            boolean isSkeleton = supertypes.contains(mention)
                    && !context.option(SUPERTYPES)
                    && leak.flatMap(type -> hiddenByModifier(type, context)).isPresent();
            if (leak.isPresent() && !isSkeleton && leaked.add(leak.get().name())) {
                findings.add(finding(mention, leak.get(), member, context));
            }
        }
        return findings;
    }

    private static Finding finding(
            ClassOrInterfaceType mention, TypeHeader leak, BodyDeclaration<?> member, RuleContext context) {
        return context.at(
                Anchors.type(mention, context.file()),
                member,
                "%s mentions `%s`, which is %s: whoever gets to see the one cannot use the other. Export both or neither"
                        .formatted(name(member), leak.simpleName(), reason(leak, context)));
    }

    private static boolean isCalledByContainer(BodyDeclaration<?> member) {
        for (AnnotationExpr annotation : member.getAnnotations()) {
            if (CALLED_BY_CONTAINERS.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return false;
    }

    /** The type that is mentioned, if it belongs to the project and is not exported. */
    private static Optional<TypeHeader> leak(ClassOrInterfaceType mention, RuleContext context) {
        JavaType type = context.types().resolve(mention);
        return type.isDeclared()
                ? context.types()
                        .header(type.name())
                        .filter(header -> header.origin() == TypeHeader.Origin.PROJECT
                                && !Exported.isExported(header, context, context.option(MODULES)))
                : Optional.empty();
    }

    private static String name(Node member) {
        if (member instanceof FieldDeclaration field) {
            return "`" + field.getVariable(0).getNameAsString() + "`";
        }
        return member instanceof NodeWithSimpleName<?> named ? "`" + named.getNameAsString() + "`" : "the signature";
    }

    private static String reason(TypeHeader type, RuleContext context) {
        if (!Exported.isExportedPackage(type.packageName(), context, false)) {
            return "in an internal package";
        }
        if (!Exported.isExportedPackage(type.packageName(), context, context.option(MODULES))) {
            return "in a package that the module does not export";
        }
        return hiddenByModifier(type, context).orElse("marked as internal");
    }

    /** What hides a type or one around it, if that is a matter of modifiers. */
    private static Optional<String> hiddenByModifier(TypeHeader type, RuleContext context) {
        Optional<TypeHeader> current = Optional.of(type);
        while (current.isPresent()) {
            TypeHeader header = current.get();
            if (!header.modifiers().isPublic()) {
                String whose = header == type ? "" : ", like `" + header.simpleName() + "` around it";
                return Optional.of((header.modifiers().isPrivate() ? "private" : "not public") + whose);
            }
            String outer = header.name().substring(0, Math.max(header.name().lastIndexOf('.'), 0));
            current = outer.equals(header.packageName())
                    ? Optional.empty()
                    : context.types().header(outer);
        }
        return Optional.empty();
    }
}
