package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.Loggers;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags an exported field or enum constant without a doc comment, once per declaration. */
final class MissingFieldDoc implements Rule {
    private static final Option<Boolean> ENUM_CONSTANTS =
            Option.flag("enum-constants", true, "whether enum constants need documentation");
    private static final Option<Boolean> LOGGERS =
            Option.flag("loggers", false, "whether fields that hold a logger need documentation");
    private static final Option<Pattern> SKIP_NAMES =
            Option.pattern("skip-names", "", "a pattern found in the names of fields that need no documentation");

    private static final RuleInfo INFO = RuleInfo.of(
                    "missing-field-doc", Severity.INFO, "exported field or constant without documentation")
            .needs(Needs.SYNTAX, Needs.NAMES, Needs.PROJECT)
            .cwe(1059)
            .options(
                    DocScope.MIN_VISIBILITY,
                    ENUM_CONSTANTS,
                    LOGGERS,
                    SKIP_NAMES,
                    DocScope.MODULE_AWARE,
                    Exported.INTERNAL_PACKAGES);

    /** What the serialization of the platform reads; its meaning is fixed there. */
    private static final Set<String> SERIALIZATION = Set.of("serialVersionUID", "serialPersistentFields");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(FieldDeclaration.class, this::checkField);
        on.each(EnumConstantDeclaration.class, this::checkConstant);
    }

    private List<Finding> checkField(FieldDeclaration field, RuleContext context) {
        if (DocComments.find(context.file(), field).isPresent() || isSkipped(field, context)) {
            return List.of();
        }
        if (!DocScope.isExported(field, context)) {
            return List.of();
        }
        JavaType type = context.types().resolve(field.getVariable(0).getType());
        if (!context.option(LOGGERS) && Loggers.isLogger(type)) {
            return List.of();
        }
        return List.of(context.atName(field, message(field.getVariable(0).getNameAsString())));
    }

    private List<Finding> checkConstant(EnumConstantDeclaration constant, RuleContext context) {
        String name = constant.getNameAsString();
        if (!context.option(ENUM_CONSTANTS)
                || context.option(SKIP_NAMES).matcher(name).find()) {
            return List.of();
        }
        if (DocComments.find(context.file(), constant).isPresent() || !DocScope.isExported(constant, context)) {
            return List.of();
        }
        return List.of(context.atName(constant, message(name)));
    }

    private static boolean isSkipped(FieldDeclaration field, RuleContext context) {
        for (VariableDeclarator variable : field.getVariables()) {
            String name = variable.getNameAsString();
            if (!SERIALIZATION.contains(name)
                    && !context.option(SKIP_NAMES).matcher(name).find()) {
                return false;
            }
        }
        return true;
    }

    private static String message(String name) {
        return "`%s` has no documentation: say what it means".formatted(name);
    }
}
