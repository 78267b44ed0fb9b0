package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Descendants;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Flags classes with something in them to go wrong that no test mentions. */
final class UntestedClass implements Rule {
    /** What shows that a class is tested. */
    enum Evidence {
        /** Its name in that of a test, or a test that mentions it. */
        EITHER,
        /** Its name in that of a test. */
        NAME,
        /** A test that mentions it. */
        REFERENCE
    }

    private static final Option<List<String>> SUFFIXES = Option.list(
            "suffixes",
            List.of("Test", "Tests", "TestCase", "IT", "ITCase", "Spec"),
            "what the name of a test has behind that of the class");
    private static final Option<List<String>> PREFIXES =
            Option.list("prefixes", List.of("Test"), "what the name of a test has before that of the class");
    private static final Option<Evidence> EVIDENCE =
            Option.choice("evidence", Evidence.EITHER, "what shows that a class is tested");
    private static final Option<Integer> MIN_STATEMENTS = Option.number(
            "min-statements", 5, "classes whose methods all have fewer statements need no test of their own");
    private static final Option<Boolean> WITHOUT_TESTS =
            Option.flag("without-tests", false, "whether classes are reported even if the scan has no test at all");

    private static final RuleInfo INFO = RuleInfo.of(
                    "untested-class", Severity.INFO, "production class without a test of its own")
            .offByDefault()
            .needs(Needs.NAMES, Needs.PROJECT)
            .options(SUFFIXES, PREFIXES, EVIDENCE, MIN_STATEMENTS, WITHOUT_TESTS);

    private static final Set<String> EXEMPT_ANNOTATIONS = Set.of("Configuration", "SpringBootApplication", "Keep");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, this::check);
        on.each(EnumDeclaration.class, this::check);
        on.each(RecordDeclaration.class, this::check);
        on.once(UntestedModule::isOfInterest, UntestedModule::check);
    }

    private List<Finding> check(TypeDeclaration<?> type, RuleContext context) {
        boolean isInterface = type instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface();
        if (!type.isTopLevelType() || isInterface || !(context.project().hasTests() || context.option(WITHOUT_TESTS))) {
            return List.of();
        }
        if (isTested(type.getNameAsString(), context) || Tests.has(type, EXEMPT_ANNOTATIONS)) {
            return List.of();
        }
        if (!hasSubstance(type, context.option(MIN_STATEMENTS)) || hasMain(type) || isPlainUtility(type)) {
            return List.of();
        }
        String name = context.types().header(type).name();
        boolean mayBeThrown = context.types()
                .isSubtype(JavaType.declared(name), "java.lang.Throwable")
                .isPossible();
        if (mayBeThrown && (type.getNameAsString().endsWith("Exception") || isThrowable(name, context))) {
            return List.of();
        }
        if (type instanceof ClassOrInterfaceDeclaration declaration
                && declaration.isAbstract()
                && isTestedBelow(name, context)) {
            return List.of();
        }
        if (UntestedModule.contains(context.file(), context.project())) {
            return List.of();
        }
        return List.of(context.atName(
                type,
                "no test mentions `%s`: what it does is only known where it is used. Write a test for what may go wrong first"
                        .formatted(type.getNameAsString())));
    }

    private static boolean isThrowable(String name, RuleContext context) {
        return context.types()
                .isSubtype(JavaType.declared(name), "java.lang.Throwable")
                .isYes();
    }

    private static boolean isTested(String name, RuleContext context) {
        Evidence evidence = context.option(EVIDENCE);
        if (evidence != Evidence.NAME && context.project().isMentionedInTests(name)) {
            return true;
        }
        if (evidence == Evidence.REFERENCE) {
            return false;
        }
        for (String suffix : context.option(SUFFIXES)) {
            if (context.project().isMentionedInTests(name + suffix)) {
                return true;
            }
        }
        for (String prefix : context.option(PREFIXES)) {
            if (context.project().isMentionedInTests(prefix + name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTestedBelow(String name, RuleContext context) {
        Deque<String> open = new ArrayDeque<>(context.project().directSubtypes(name));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String subtype = open.pop();
            if (seen.add(subtype)) {
                if (isTested(subtype.substring(subtype.lastIndexOf('.') + 1), context)) {
                    return true;
                }
                open.addAll(context.project().directSubtypes(subtype));
            }
        }
        return false;
    }

    /** Whether there is a method that others can call and that does something. */
    private static boolean hasSubstance(TypeDeclaration<?> type, int minStatements) {
        for (MethodDeclaration method : type.getMethods()) {
            if (!method.isPrivate()
                    && method.getBody().isPresent()
                    && statements(method.getBody().get(), minStatements) >= minStatements) {
                return true;
            }
        }
        return false;
    }

    /** Counts statements, blocks left out, until there are enough. */
    private static int statements(Node node, int enough) {
        int count = node instanceof Statement && !(node instanceof BlockStmt) ? 1 : 0;
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size() && count < enough; i++) {
            count += statements(children.get(i), enough - count);
        }
        return count;
    }

    private static boolean hasMain(TypeDeclaration<?> type) {
        return type.getMethods().stream().anyMatch(MainMethods::isMain);
    }

    /** Whether a class only holds static members among which nothing is decided. */
    private static boolean isPlainUtility(TypeDeclaration<?> type) {
        boolean isStatic = type.getMembers().stream()
                .allMatch(member -> member instanceof ConstructorDeclaration
                        || (member instanceof MethodDeclaration method && method.isStatic())
                        || (member instanceof FieldDeclaration field && field.isStatic())
                        || member instanceof TypeDeclaration<?>);
        return isStatic && !Descendants.any(type, UntestedClass::isBranch);
    }

    private static boolean isBranch(Node node) {
        return node instanceof IfStmt
                || node instanceof SwitchStmt
                || node instanceof SwitchExpr
                || node instanceof ConditionalExpr
                || node instanceof ForStmt
                || node instanceof ForEachStmt
                || node instanceof WhileStmt
                || node instanceof DoStmt;
    }
}
