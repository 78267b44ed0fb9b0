package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags classes that say themselves what is equal, and what comes first. */
final class PythonEqHash implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-eq-hash", Severity.INFO, "equality or order of a class")
            .offByDefault()
            .needs(Needs.NAMES);

    private static final Concern EQUALITY =
            Concerns.cost("equals and hashCode", 2, "`__eq__` and `__hash__`, or attrs, which writes both");
    private static final Concern ORDER =
            Concerns.cost("compareTo", 2, "`__lt__` and `functools.total_ordering`, or `@attrs.define(order=True)`");
    private static final Concern COMPARATOR =
            Concerns.cost("comparator", 2, "`key=` of `sorted`; else `functools.cmp_to_key`");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonEqHash::checkClass);
        on.each(ObjectCreationExpr.class, PythonEqHash::checkCreation);
    }

    private static List<Finding> checkClass(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.isInterface()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        comparator(type, context).ifPresent(findings::add);
        Optional<MethodDeclaration> equals = method(type, "equals", 1);
        Optional<MethodDeclaration> compare = method(type, "compareTo", 1);
        boolean isEquality = equals.isPresent() && method(type, "hashCode", 0).isPresent();
        if ((!isEquality && compare.isEmpty()) || DataClasses.isDataClass(type)) {
            return findings;
        }
        if (isEquality) {
            findings.add(context.atName(
                            equals.orElseThrow(),
                            "`%s` says what is equal to it: in Python that is `__eq__` with `__hash__`, which attrs can write"
                                    .formatted(type.getNameAsString()))
                    .withConcern(EQUALITY));
        }
        if (compare.isPresent() && isComparable(type, context)) {
            findings.add(context.atName(
                            compare.get(),
                            "`%s` has an order of its own: Python has no `compareTo`, write `__lt__` and let `total_ordering` do the rest"
                                    .formatted(type.getNameAsString()))
                    .withConcern(ORDER));
        }
        return findings;
    }

    private static Optional<Finding> comparator(ClassOrInterfaceDeclaration type, RuleContext context) {
        for (ClassOrInterfaceType parent : type.getImplementedTypes()) {
            if (isComparator(parent, context)) {
                return Optional.of(finding(context.atName(type, message("`" + type.getNameAsString() + "`"))));
            }
        }
        return Optional.empty();
    }

    private static List<Finding> checkCreation(ObjectCreationExpr creation, RuleContext context) {
        return creation.getAnonymousClassBody().isPresent() && isComparator(creation.getType(), context)
                ? List.of(finding(context.at(
                        Anchors.type(creation.getType(), context.file()), creation, message("This comparator"))))
                : List.of();
    }

    private static String message(String what) {
        return what
                + " compares two objects at a time: Python sorts by a key, so give it a function from one object to its key";
    }

    private static Finding finding(Finding finding) {
        return finding.withConcern(COMPARATOR);
    }

    private static boolean isComparator(ClassOrInterfaceType type, RuleContext context) {
        return type.getNameAsString().equals("Comparator")
                && context.types().resolve(type).is("java.util.Comparator");
    }

    private static boolean isComparable(ClassOrInterfaceDeclaration type, RuleContext context) {
        return context.types()
                .isSubtype(context.types().enclosingType(type.getMembers().get(0)), "java.lang.Comparable")
                .isYes();
    }

    private static Optional<MethodDeclaration> method(TypeDeclaration<?> type, String name, int parameters) {
        for (MethodDeclaration method : type.getMethodsByName(name)) {
            boolean isObject = !name.equals("equals")
                    || (parameters == 1
                            && method.getParameters().size() == 1
                            && method.getParameter(0).getType().asString().endsWith("Object"));
            if (method.getParameters().size() == parameters && isObject && !method.isStatic() && !method.isAbstract()) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
