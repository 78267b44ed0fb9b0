package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.vocabulary.Anchors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags interfaces that have constants and no method, and the classes that implement them to use their names. */
final class ConstantsInterface implements Rule {
    private static final Option<Set<Part>> CHECK = Option.choices(
            "check",
            Part.class,
            Set.of(Part.DECLARATION, Part.USE),
            "whether the interfaces are reported, or their uses");
    private static final Option<Boolean> STRICT =
            Option.flag("strict", false, "whether every interface with fields and without methods is reported");

    private static final RuleInfo INFO = RuleInfo.of(
                    "constants-interface", Severity.WARNING, "interface that only carries constants")
            .needs(Needs.NAMES, Needs.PROJECT)
            .options(CHECK, STRICT);

    private enum Part {
        DECLARATION,
        USE
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(
                ClassOrInterfaceDeclaration.class,
                (type, context) -> type.isInterface()
                        ? checkDeclaration(type, context)
                        : checkUse(type, type.getImplementedTypes(), context));
        on.each(EnumDeclaration.class, (type, context) -> checkUse(type, type.getImplementedTypes(), context));
        on.each(RecordDeclaration.class, (type, context) -> checkUse(type, type.getImplementedTypes(), context));
    }

    private static List<Finding> checkDeclaration(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (!context.option(CHECK).contains(Part.DECLARATION)) {
            return List.of();
        }
        if (!hasFieldsAndNoMethods(type)) {
            return List.of();
        }
        if (!context.option(STRICT)
                && !carriesConstantsOnly(context.types().header(type), context).isYes()) {
            return List.of();
        }
        Finding finding = context.atName(
                type,
                ("`%s` has constants but no methods: nothing can be done with an instance of it, and whoever implements it"
                                + " publishes its constants as his own. Make it a final class")
                        .formatted(type.getNameAsString()));
        return List.of(ConstantsClass.fix(type, context).map(finding::withFix).orElse(finding));
    }

    private static boolean hasFieldsAndNoMethods(ClassOrInterfaceDeclaration type) {
        boolean hasFields = false;
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof MethodDeclaration) {
                return false;
            }
            hasFields |= member instanceof FieldDeclaration;
        }
        return hasFields;
    }

    private static List<Finding> checkUse(
            TypeDeclaration<?> type, List<ClassOrInterfaceType> implemented, RuleContext context) {
        if (!context.option(CHECK).contains(Part.USE)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (ClassOrInterfaceType reference : implemented) {
            Optional<TypeHeader> header =
                    context.types().header(context.types().resolve(reference).name());
            if (header.isPresent()
                    && header.get().kind() == TypeHeader.Kind.INTERFACE
                    && carriesConstantsOnly(header.get(), context).isYes()) {
                Finding finding = context.at(
                        Anchors.type(reference, context.file()),
                        type,
                        ("`%s` implements `%s` only for its constants: they become members of `%1$s` and of all its"
                                        + " subclasses. Import them statically")
                                .formatted(type.getNameAsString(), header.get().simpleName()));
                findings.add(ConstantsClass.staticImport(reference, implemented, header.get(), context)
                        .map(finding::withFix)
                        .orElse(finding));
            }
        }
        return findings;
    }

    private static Answer carriesConstantsOnly(TypeHeader type, RuleContext context) {
        if (type.modifiers().has(Modifiers.SEALED) || !type.typeParameters().isEmpty()) {
            return Answer.NO;
        }
        if (type.fields().stream().allMatch(ConstantsInterface::isSerialVersion)) {
            return Answer.NO;
        }
        return hasNoMethods(type, context, new HashSet<>());
    }

    /** Serialization reads this field, nobody else does. */
    private static boolean isSerialVersion(FieldHeader field) {
        return field.name().equals("serialVersionUID");
    }

    private static Answer hasNoMethods(TypeHeader type, RuleContext context, Set<String> seen) {
        if (!type.methods().isEmpty()) {
            return Answer.NO;
        }
        Answer answer = Answer.YES;
        for (JavaType parent : type.interfaces()) {
            if (seen.add(parent.name())) {
                Optional<TypeHeader> header = context.types().header(parent.name());
                answer = answer.and(header.isPresent() ? hasNoMethods(header.get(), context, seen) : Answer.UNKNOWN);
            }
        }
        return answer;
    }
}
