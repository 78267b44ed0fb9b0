package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.Frameworks;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags enums and records whose objects change. */
final class MutableEnumOrRecord implements Rule {
    enum Scope {
        EXPORTED,
        ALL
    }

    private static final Option<Scope> SCOPE =
            Option.choice("scope", Scope.EXPORTED, "whether only exported records are looked at, or all");
    private static final Option<Boolean> ENUMS = Option.flag("enums", true, "whether enums are looked at");
    private static final Option<Boolean> RECORDS = Option.flag("records", true, "whether records are looked at");
    private static final Option<Boolean> COLLECTIONS =
            Option.flag("collections", true, "whether collections and maps in records are looked at");
    private static final Option<Boolean> EXEMPT_FRAMEWORKS =
            Option.flag("exempt-frameworks", false, "whether records that a framework fills in are left alone");

    private static final RuleInfo INFO = RuleInfo.of(
                    "mutable-enum-or-record", Severity.WARNING, "value type with changeable state")
            .needs(Needs.TYPES, Needs.PROJECT)
            .cwe(374)
            .options(
                    SCOPE,
                    ENUMS,
                    RECORDS,
                    COLLECTIONS,
                    EXEMPT_FRAMEWORKS,
                    Exported.INTERNAL_PACKAGES,
                    Mutability.KNOWN_IMMUTABLE,
                    Mutability.KNOWN_MUTABLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(EnumDeclaration.class, MutableEnumOrRecord::checkEnum);
        on.each(RecordDeclaration.class, MutableEnumOrRecord::checkRecord);
    }

    private static List<Finding> checkEnum(EnumDeclaration type, RuleContext context) {
        if (!context.option(ENUMS)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof FieldDeclaration field && !field.isStatic() && !isExcused(field, context)) {
                for (VariableDeclarator variable : field.getVariables()) {
                    checkField(type, field, variable, context).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean isExcused(FieldDeclaration field, RuleContext context) {
        return KnownAnnotations.LAZY_INIT
                .on(field, context.types())
                .or(KnownAnnotations.GUARDED_BY.on(field, context.types()))
                .or(KnownAnnotations.INJECTED.on(field, context.types()))
                .isPossible();
    }

    private static Optional<Finding> checkField(
            EnumDeclaration type, FieldDeclaration field, VariableDeclarator variable, RuleContext context) {
        EnumFields uses = EnumFields.of(type, variable, context);
        String name = variable.getNameAsString();
        if (!field.isFinal()) {
            if (uses.isSafelyChanged()) {
                return Optional.empty();
            }
            Finding finding = context.atName(
                    variable,
                    uses.isWrittenLater()
                            ? "`%s` of an enum constant changes, and all code shares the constant: keep the state elsewhere"
                                    .formatted(name)
                            : "`%s` of an enum constant never changes, but nothing keeps it so: make it `final`"
                                    .formatted(name));
            return Optional.of(uses.addFinal(field).map(finding::withFix).orElse(finding));
        }
        if (!isMutable(variable, context) || (field.isPrivate() && !uses.isChangedLater())) {
            return Optional.empty();
        }
        String why = field.isPrivate() ? "is changed" : "can be changed by everybody who sees it";
        return Optional.of(context.atName(
                variable,
                "`%s` of an enum constant %s, and all code shares the constant: use something that never changes"
                        .formatted(name, why)));
    }

    /** Whether a final field surely holds an object that changes and is not made for threads. */
    private static boolean isMutable(VariableDeclarator variable, RuleContext context) {
        JavaType type = context.types().resolve(variable.getType());
        Optional<Expression> value = variable.getInitializer();
        return switch (Mutability.of(type, context)) {
            case MUTABLE -> value.isEmpty() || Snapshots.of(value.get(), context) != Snapshots.Kind.SNAPSHOT;
            case CONDITIONAL ->
                value.map(initial -> Snapshots.of(initial, context))
                        .filter(kind -> kind == Snapshots.Kind.MUTABLE || kind == Snapshots.Kind.COPY)
                        .isPresent();
            case IMMUTABLE, CONCURRENT, UNKNOWN -> false;
        };
    }

    private static List<Finding> checkRecord(RecordDeclaration type, RuleContext context) {
        if (!context.option(RECORDS)
                || type.getParameters().isEmpty()
                || (context.option(SCOPE) == Scope.EXPORTED && !Exported.isExported(type, context))
                || (context.option(EXEMPT_FRAMEWORKS)
                        && Frameworks.isBound(context.types().header(type)))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Parameter component : type.getParameters()) {
            RecordComponents.Kind kind = RecordComponents.kind(component, context);
            boolean isWanted = kind != RecordComponents.Kind.OTHER
                    && (kind != RecordComponents.Kind.COLLECTION || context.option(COLLECTIONS));
            if (isWanted
                    && KnownAnnotations.UNMODIFIABLE
                            .on(component, context.types())
                            .isNo()) {
                RecordComponents.check(type, component, kind, context).ifPresent(findings::add);
            }
        }
        return findings;
    }
}
