package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags classes whose objects are written and read as bytes. */
final class PythonSerial implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-serial", Severity.INFO, "serializable class")
            .offByDefault()
            .needs(Needs.NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern FORM = Concerns.cost(
            "serialized form",
            3,
            "a written format: `attrs` with `cattrs` or `json`; `pickle` runs whatever it is handed");
    private static final Concern NAME =
            Concerns.cost("Serializable by name only", 1, "nothing, unless objects are really stored or sent");

    private static final Set<String> HOOKS =
            Set.of("readObject", "writeObject", "readResolve", "writeReplace", "readObjectNoData");

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonSerial::check);
    }

    private static List<Finding> check(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.isInterface()) {
            return List.of();
        }
        Optional<String> form = ownForm(type);
        // Such members outlive the interface that they were for.
        if (form.isPresent() && isSerializable(type, context)) {
            return List.of(context.atName(
                            type,
                            "`%s` says how it is serialized, with `%s`: nothing but Java reads that, and `pickle` is no format to keep or to send"
                                    .formatted(type.getNameAsString(), form.get()))
                    .withConcern(FORM));
        }
        for (ClassOrInterfaceType parent : type.getImplementedTypes()) {
            String name = parent.getNameAsString();
            if (name.equals("Externalizable") && context.types().resolve(parent).is("java.io.Externalizable")) {
                return List.of(context.atName(
                                type,
                                "`%s` writes its own bytes: the format is code, so it has to be carried over byte by byte or replaced"
                                        .formatted(type.getNameAsString()))
                        .withConcern(FORM));
            }
            if (name.equals("Serializable") && context.types().resolve(parent).is("java.io.Serializable")) {
                return List.of(context.atName(
                                type,
                                "`%s` is `Serializable` and says no more about it: find out whether anybody stores or sends it"
                                        .formatted(type.getNameAsString()))
                        .withConcern(NAME));
            }
        }
        return List.of();
    }

    private static boolean isSerializable(ClassOrInterfaceDeclaration type, RuleContext context) {
        String name = context.types().header(type).name();
        return context.types()
                .isSubtype(JavaType.declared(name), "java.io.Serializable")
                .isYes();
    }

    /** The first member by which a class has a say in how it is written and read. */
    private static Optional<String> ownForm(ClassOrInterfaceDeclaration type) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof FieldDeclaration field && field.isTransient() && !field.isStatic()) {
                return Optional.of("transient " + field.getVariable(0).getNameAsString());
            }
            if (member instanceof MethodDeclaration method && isHook(method)) {
                return Optional.of(method.getNameAsString());
            }
        }
        return Optional.empty();
    }

    private static boolean isHook(MethodDeclaration method) {
        String name = method.getNameAsString();
        if (!HOOKS.contains(name) || method.isStatic()) {
            return false;
        }
        if (!name.endsWith("Object")) {
            return method.getParameters().isEmpty();
        }
        return method.isPrivate()
                && method.getParameters().size() == 1
                && method.getParameter(0).getTypeAsString().endsWith("putStream");
    }
}
