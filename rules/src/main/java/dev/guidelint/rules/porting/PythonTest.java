package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.analyzer.vocabulary.TestMethods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Flags test classes and mock frameworks, which are written again, and types that no test knows, which are carried over blind. */
final class PythonTest implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-test", Severity.INFO, "test to write again, or type without a test")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES, Needs.PROJECT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern TESTS =
            Concerns.cost("test class", 1, "unittest, which is built like JUnit, or functions for pytest");
    private static final Concern MOCKS = Concerns.cost("mock framework", 1, "`unittest.mock`");
    private static final Concern UNTESTED = Concerns.cost(
            "type without a test",
            5,
            "a test in Java first: it is the only one who can tell whether the new code does the same");

    private static final List<String> MOCKING =
            List.of("org.mockito.", "org.easymock.", "org.powermock.", "org.jmock.", "mockit.", "io.mockk.");

    private static final int MIN_STATEMENTS = 3;

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonTest::checkImports);
        on.each(ClassOrInterfaceDeclaration.class, PythonTest::checkClass);
    }

    private static List<Finding> checkImports(CompilationUnit unit, RuleContext context) {
        if (context.file().sourceSet() != SourceSet.TEST) {
            return List.of();
        }
        for (ImportDeclaration declaration : unit.getImports()) {
            String name = declaration.getNameAsString() + ".";
            if (MOCKING.stream().anyMatch(name::startsWith)) {
                return List.of(context.at(
                                context.file().region(declaration.getName()),
                                declaration,
                                "this test plays with mocks: `unittest.mock` has them, and replaces things by where they are looked up")
                        .withConcern(MOCKS));
            }
        }
        return List.of();
    }

    private static List<Finding> checkClass(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.isInterface() || !type.isTopLevelType()) {
            return List.of();
        }
        return context.file().sourceSet() == SourceSet.TEST ? checkTests(type, context) : checkType(type, context);
    }

    private static List<Finding> checkTests(ClassOrInterfaceDeclaration type, RuleContext context) {
        long tests = type.getMethods().stream()
                .filter(method -> TestMethods.isTest(method, context.types()).isYes())
                .count();
        return tests == 0
                ? List.of()
                : List.of(context.atName(
                                type,
                                "`%s` has %s: carry tests over first, for they say when the rest is done"
                                        .formatted(type.getNameAsString(), tests == 1 ? "a test" : tests + " tests"))
                        .withConcern(TESTS));
    }

    private static List<Finding> checkType(ClassOrInterfaceDeclaration type, RuleContext context) {
        String name = type.getNameAsString();
        if (!type.isPublic()
                || !context.project().hasTests()
                || context.project().isMentionedInTests(name)
                || name.endsWith("Exception")
                || name.endsWith("Error")
                || MainMethods.isIn(type)) {
            return List.of();
        }
        boolean hasSubstance = type.getMethods().stream().anyMatch(PythonTest::doesSomething);
        if (!hasSubstance || isTestedBelow(context.types().header(type).name(), context)) {
            return List.of();
        }
        return List.of(context.atName(
                        type, "no test mentions `%s`: nobody will notice what gets lost on the way".formatted(name))
                .withConcern(UNTESTED));
    }

    private static boolean doesSomething(MethodDeclaration method) {
        return !method.isPrivate()
                && method.getBody().isPresent()
                && method.getBody().get().getStatements().size() >= MIN_STATEMENTS;
    }

    private static boolean isTestedBelow(String name, RuleContext context) {
        List<String> open = new ArrayList<>(context.project().directSubtypes(name));
        Set<String> seen = new HashSet<>(open);
        for (int i = 0; i < open.size(); i++) {
            String subtype = open.get(i);
            if (context.project().isMentionedInTests(subtype.substring(subtype.lastIndexOf('.') + 1))) {
                return true;
            }
            for (String further : context.project().directSubtypes(subtype)) {
                if (seen.add(further)) {
                    open.add(further);
                }
            }
        }
        return false;
    }
}
