package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Frameworks;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Mutability;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Snapshots;
import dev.guidelint.rules.sharedstate.Leaks.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags methods that hand out an array, a date or a collection that the object itself works with. */
final class ReturnsInternalMutable implements Rule {
    private static final Option<Set<Kind>> KINDS =
            Option.choices("kinds", Kind.class, EnumSet.allOf(Kind.class), "the kinds of objects that are reported");
    private static final Option<Boolean> BRANCHES =
            Option.flag("branches", true, "whether the branches of `? :` and `switch` are looked at");
    private static final Option<Boolean> EXEMPT_DOCUMENTED =
            Option.flag("exempt-documented", true, "whether methods may do it whose documentation says so");

    private static final RuleInfo INFO = RuleInfo.of(
                    "returns-internal-mutable", Severity.WARNING, "method hands out a mutable field")
            .needs(Needs.TYPES)
            .cwe(375, 495)
            .aliases("EI_EXPOSE_REP", "MS_EXPOSE_REP")
            .options(
                    KINDS,
                    Leaks.SCOPE,
                    BRANCHES,
                    Leaks.EXEMPT_FRAMEWORKS,
                    EXEMPT_DOCUMENTED,
                    Exported.INTERNAL_PACKAGES,
                    Mutability.KNOWN_IMMUTABLE,
                    Mutability.KNOWN_MUTABLE);

    /** Methods of maps that promise a view. */
    private static final Set<String> VIEWS = Set.of("entrySet", "keySet", "values", "navigableKeySet", "descendingMap");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ReturnStmt.class, ReturnsInternalMutable::checkReturn);
        on.each(ClassOrInterfaceDeclaration.class, ReturnsInternalMutable::checkCollections);
        on.each(EnumDeclaration.class, ReturnsInternalMutable::checkCollections);
        on.each(RecordDeclaration.class, ReturnsInternalMutable::checkCollections);
    }

    /** Arrays and dates: the type alone tells. */
    private static List<Finding> checkReturn(ReturnStmt statement, RuleContext context) {
        List<Expression> returned = ReturnedFields.of(statement, context.option(BRANCHES));
        MethodDeclaration method =
                returned.isEmpty() ? null : Places.method(statement).orElse(null);
        if (method == null || method.isPrivate()) {
            return List.of();
        }
        Kind kind = kind(method, context);
        if (kind == Kind.COLLECTION || !context.option(KINDS).contains(kind)) {
            return List.of();
        }
        for (Expression expression : returned) {
            Optional<Symbol.Field> field = FieldNames.ownOrStatic(expression, context.types());
            if (field.isPresent()
                    && isHiddenState(field.get(), method, context)
                    && !isHarmless(kind, field.get(), method, expression, context)
                    && !isDocumented(method, context)) {
                return List.of(finding(statement, expression, field.get(), kind, context));
            }
        }
        return List.of();
    }

    /** What a method returns, by its type; whatever is neither array nor date counts as a collection here. */
    private static Kind kind(MethodDeclaration method, RuleContext context) {
        if (method.getType().isArrayType()) {
            return Kind.ARRAY;
        }
        boolean isDate = method.getType().isClassOrInterfaceType()
                && Mutability.isDate(context.types().resolve(method.getType()), context.types());
        return isDate ? Kind.DATE : Kind.COLLECTION;
    }

    private static boolean isHarmless(
            Kind kind, Symbol.Field field, MethodDeclaration method, Expression place, RuleContext context) {
        return kind == Kind.ARRAY ? isEmptyConstant(field, place, context) : isExemptClass(method, context);
    }

    /** Whether a field is meant to be known to its class alone, and a method hands it to strangers. */
    private static boolean isHiddenState(Symbol.Field field, MethodDeclaration method, RuleContext context) {
        return !field.field().modifiers().isPublic()
                && Leaks.isInScope(method, context)
                && !Leaks.isLeftToOtherRules(field, context);
    }

    private static boolean isEmptyConstant(Symbol.Field field, Expression place, RuleContext context) {
        if (!field.field().modifiers().isFinal()) {
            return false;
        }
        Optional<VariableDeclarator> declaration = FieldNames.declaration(field, place, context.types());
        if (declaration.isEmpty()) {
            return field.field().modifiers().isStatic();
        }
        return declaration
                .get()
                .getInitializer()
                .filter(Snapshots::isEmptyArray)
                .isPresent();
    }

    private static boolean isExemptClass(MethodDeclaration method, RuleContext context) {
        return context.option(Leaks.EXEMPT_FRAMEWORKS)
                && context.types()
                        .header(context.types()
                                .enclosingType(method.getBody().orElseThrow())
                                .name())
                        .filter(type -> Frameworks.isBound(type) || Frameworks.isBuilder(type))
                        .isPresent();
    }

    private static boolean isDocumented(MethodDeclaration method, RuleContext context) {
        return context.option(EXEMPT_DOCUMENTED) && Leaks.isDocumented(method, context);
    }

    /** Collections: what the whole class does with them tells. */
    private static List<Finding> checkCollections(TypeDeclaration<?> type, RuleContext context) {
        if (!context.option(KINDS).contains(Kind.COLLECTION)) {
            return List.of();
        }
        List<MethodDeclaration> methods = new ArrayList<>();
        for (MethodDeclaration method : type.getMethods()) {
            if (isCollectionMethod(method, context)) {
                methods.add(method);
            }
        }
        if (methods.isEmpty()) {
            return List.of();
        }
        OwnCollections own = OwnCollections.of(type, methods, context);
        List<Finding> findings = new ArrayList<>();
        for (ReturnedFields.Return place : own.returnedBy(methods)) {
            boolean isLeak = isHiddenState(place.field(), place.method(), context)
                    && !isExemptClass(place.method(), context)
                    && !isDocumented(place.method(), context)
                    && own.isWorkedWith(place.field());
            if (isLeak) {
                findings.add(finding(place.statement(), place.expression(), place.field(), Kind.COLLECTION, context));
            }
        }
        return findings;
    }

    private static boolean isCollectionMethod(MethodDeclaration method, RuleContext context) {
        // What costs least comes first: this is asked about every method.
        return method.getType().isClassOrInterfaceType()
                && !method.isPrivate()
                && !method.isProtected()
                && Mutability.isContainer(context.types().resolve(method.getType()), context.types())
                        .isYes()
                && Leaks.isInScope(method, context)
                && KnownAnnotations.UNMODIFIABLE.on(method, context.types()).isNo()
                && !isPromisedView(method, context);
    }

    private static boolean isPromisedView(MethodDeclaration method, RuleContext context) {
        return VIEWS.contains(method.getNameAsString())
                && context.types().overrides(method).isPossible();
    }

    private static Finding finding(
            ReturnStmt statement, Expression expression, Symbol.Field field, Kind kind, RuleContext context) {
        String name = field.field().name();
        String what = switch (kind) {
            case ARRAY -> "the array";
            case DATE -> "the date";
            case COLLECTION -> "the collection";
        };
        Finding finding = context.at(
                Anchors.keyword(statement, "return", context.file()),
                statement,
                "`%s` leaves the object as it is: whoever changes %s from outside changes the object, too; return a copy"
                        .formatted(name, what));
        return LeakFixes.of(expression, field.type(), kind, context)
                .map(finding::withFix)
                .orElse(finding);
    }
}
