package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags names that say how a type is made instead of what it is. */
final class InterfaceNaming implements Rule {
    private enum What {
        PREFIX,
        SUFFIX,
        IMPL
    }

    private static final Option<Set<What>> CHECK = Option.choices(
            "check",
            What.class,
            Set.of(What.PREFIX, What.SUFFIX, What.IMPL),
            "what is looked at: interfaces by their beginning, by their end, and implementations");
    private static final Option<Pattern> PREFIX =
            Option.pattern("prefix", "^I[A-Z][a-z]", "beginnings of names of interfaces that are reported");
    private static final Option<List<String>> ALLOW =
            Option.list("allow", List.of(), "simple names of types that may be called so");
    private static final Option<List<String>> IMPL_SUFFIXES = Option.list(
            "impl-suffixes", List.of("Impl"), "what is put behind the name of an interface to name a class");
    private static final Option<List<String>> IMPL_PREFIXES = Option.list(
            "impl-prefixes", List.of("Default"), "what is put before the name of an interface to name a class");

    private static final RuleInfo INFO = RuleInfo.of(
                    "interface-naming", Severity.INFO, "interface or implementation named after the language feature")
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(1099)
            .options(CHECK, PREFIX, ALLOW, IMPL_SUFFIXES, IMPL_PREFIXES, Exported.INTERNAL_PACKAGES);

    private static final String SUFFIX = "Interface";
    private static final Set<String> REMOTE_ANNOTATIONS = Set.of("Local", "Remote");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, InterfaceNaming::check);
    }

    private static List<Finding> check(ClassOrInterfaceDeclaration type, RuleContext context) {
        String name = type.getNameAsString();
        if (context.option(ALLOW).contains(name)
                || type.getParentNode().orElse(null) instanceof LocalClassDeclarationStmt) {
            return List.of();
        }
        Optional<String> message = type.isInterface() ? ofInterface(type, name, context) : ofClass(type, name, context);
        return message.map(text -> List.of(context.atName(type, text))).orElse(List.of());
    }

    private static Optional<String> ofInterface(ClassOrInterfaceDeclaration type, String name, RuleContext context) {
        Set<What> what = context.option(CHECK);
        if (what.contains(What.PREFIX) && context.option(PREFIX).matcher(name).find() && !isNamesake(type, name)) {
            return Optional.of(
                    "`%s` says with a letter that it is an interface, which its callers need not know: name it after what it does"
                            .formatted(name));
        }
        if (what.contains(What.SUFFIX) && name.endsWith(SUFFIX) && name.length() > SUFFIX.length()) {
            return Optional.of(
                    "`%s` says that it is an interface, which its callers need not know: name it after what it does"
                            .formatted(name));
        }
        return Optional.empty();
    }

    /** {@code interface IList extends List}: without the letter there would be two of a name. */
    private static boolean isNamesake(ClassOrInterfaceDeclaration type, String name) {
        for (ClassOrInterfaceType parent : type.getExtendedTypes()) {
            if (name.equals("I" + parent.getNameAsString())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> ofClass(ClassOrInterfaceDeclaration type, String name, RuleContext context) {
        if (!context.option(CHECK).contains(What.IMPL) || isInner(type)) {
            return Optional.empty();
        }
        for (String suffix : context.option(IMPL_SUFFIXES)) {
            if (name.endsWith(suffix) && isOnlyImplementation(type, without(name, "", suffix), context)) {
                return Optional.of(message(name, without(name, "", suffix)));
            }
        }
        for (String prefix : context.option(IMPL_PREFIXES)) {
            if (name.startsWith(prefix) && isOnlyImplementation(type, without(name, prefix, ""), context)) {
                return Optional.of(message(name, without(name, prefix, "")));
            }
        }
        return Optional.empty();
    }

    /** An object of an inner class works with the one around it, and so the class cannot be one with the interface. */
    private static boolean isInner(ClassOrInterfaceDeclaration type) {
        return type.isNestedType()
                && !type.isStatic()
                && !(type.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration outer
                        && outer.isInterface());
    }

    private static String without(String name, String prefix, String suffix) {
        return name.substring(prefix.length(), name.length() - suffix.length());
    }

    private static String message(String name, String implemented) {
        return "`%s` is the only `%s` there is, and its name says no more: make one class of the two, or name it after how it works"
                .formatted(name, implemented);
    }

    private static boolean isOnlyImplementation(
            ClassOrInterfaceDeclaration type, String interfaceName, RuleContext context) {
        for (ClassOrInterfaceType implemented : type.getImplementedTypes()) {
            if (implemented.getNameAsString().equals(interfaceName)) {
                JavaType resolved = context.types().resolve(implemented);
                Optional<TypeHeader> header = context.types().header(resolved.name());
                return header.isPresent() && isOnly(type, header.get(), context);
            }
        }
        return false;
    }

    private static boolean isOnly(ClassOrInterfaceDeclaration type, TypeHeader implemented, RuleContext context) {
        TypeHeader own = context.types().header(type);
        return implemented.origin() == TypeHeader.Origin.PROJECT
                && implemented.kind() == TypeHeader.Kind.INTERFACE
                && implemented.packageName().equals(own.packageName())
                && !own.modifiers().isAbstract()
                && !context.project().hasSubtypes(own.name())
                && isOnlySubtype(own, implemented, context)
                && !Exported.isExported(implemented, context, true)
                && !Exported.isExported(type, context)
                && !isRemote(implemented, context)
                && !isService(own, context);
    }

    /** Whether the project's main sources have no other implementation, be it one without a name. */
    private static boolean isOnlySubtype(TypeHeader own, TypeHeader implemented, RuleContext context) {
        Project project = context.project();
        for (String subtype : project.directSubtypes(implemented.name())) {
            if (!subtype.equals(own.name()) && isMain(subtype, context)) {
                return false;
            }
        }
        return !project.isCreated(implemented.simpleName());
    }

    private static boolean isMain(String type, RuleContext context) {
        Optional<TypeHeader> header = context.types().header(type);
        if (header.isEmpty()) {
            return true;
        }
        String packageName = header.get().packageName();
        String rest = packageName.isEmpty() ? type : type.substring(packageName.length() + 1);
        int dot = rest.indexOf('.');
        String top = type.substring(0, type.length() - rest.length()) + (dot < 0 ? rest : rest.substring(0, dot));
        return context.project()
                .packageFacts(packageName)
                .map(facts -> facts.types().contains(top))
                .orElse(true);
    }

    private static boolean isRemote(TypeHeader implemented, RuleContext context) {
        for (AnnotationHeader annotation : implemented.annotations()) {
            if (REMOTE_ANNOTATIONS.contains(annotation.simpleName())) {
                return true;
            }
        }
        Answer remote = context.types().isSubtype(JavaType.declared(implemented.name()), "java.rmi.Remote");
        return remote.isPossible();
    }

    private static boolean isService(TypeHeader own, RuleContext context) {
        return context.project().isNamedInResources(own.simpleName());
    }
}
