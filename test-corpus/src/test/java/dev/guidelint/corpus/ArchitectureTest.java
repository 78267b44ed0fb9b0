package dev.guidelint.corpus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.engine.SuppressionUnused;
import dev.guidelint.analyzer.engine.Unparsable;
import dev.guidelint.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The arrows between the modules, and between the packages of the analyzer.
 *
 * <p>Every test here says first how many classes it speaks of, for a rule about nothing always holds.
 */
class ArchitectureTest {
    private static final String ANALYZER = "dev.guidelint.analyzer..";
    private static final String RULES = "dev.guidelint.rules..";
    private static final String REPORT = "dev.guidelint.report..";
    private static final String CLI = "dev.guidelint.cli..";
    private static final String MAVEN_PLUGIN = "dev.guidelint.maven..";

    /** What every package may use: the platform, and contracts that only compilers read. */
    private static final String[] EVERYWHERE = {
        "java..", "org.checkerframework..", "com.google.errorprone.annotations.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isMainCode)
            .importPackages("dev.guidelint");

    private static boolean isMainCode(Location location) {
        return !location.contains("/test-classes/");
    }

    @ParameterizedTest
    @CsvSource({
        ANALYZER + ", 150",
        RULES + ", 20",
        REPORT + ", 10",
        CLI + ", 10",
        MAVEN_PLUGIN + ", 5",
    })
    void everyModuleIsThere(String module, int atLeast) {
        assertThat(count(module)).as(module).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void modulesDependOnWhatIsBelowThem() {
        holds(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("analyzer")
                .definedBy(ANALYZER)
                .layer("rules")
                .definedBy(RULES)
                .layer("report")
                .definedBy(REPORT)
                .layer("cli")
                .definedBy(CLI)
                .layer("maven-plugin")
                .definedBy(MAVEN_PLUGIN)
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("maven-plugin")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("cli", "maven-plugin")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli", "maven-plugin"));
    }

    @Test
    void theApiKnowsOnlyThePackagesBesideIt() {
        assertThat(count("dev.guidelint.analyzer.api..")).isGreaterThanOrEqualTo(25);
        holds(classes()
                .that()
                .resideInAnyPackage(
                        "dev.guidelint.analyzer.api..",
                        "dev.guidelint.analyzer.vocabulary..",
                        "dev.guidelint.analyzer.javadoc..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(and(
                        "dev.guidelint.analyzer.api..",
                        "dev.guidelint.analyzer.vocabulary..",
                        "dev.guidelint.analyzer.javadoc..",
                        "com.github.javaparser..")));
    }

    @Test
    void packagesOfTheAnalyzerFormNoCircle() {
        assertThat(CLASSES.stream()
                        .filter(resideInAPackage(ANALYZER))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(9);
        holds(slices().matching("dev.guidelint.analyzer.(*)..")
                .should()
                .beFreeOfCycles()
                // One concession: what a rule is handed offers to anchor a finding for it.
                .ignoreDependency(
                        resideInAPackage("dev.guidelint.analyzer.api"),
                        resideInAPackage("dev.guidelint.analyzer.vocabulary")));
    }

    @Test
    void nothingThatMakesFindingsKnowsHowTheyArePrinted() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.guidelint.analyzer.source..",
                        "dev.guidelint.analyzer.types..",
                        "dev.guidelint.analyzer.engine..",
                        "dev.guidelint.analyzer.evidence..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.guidelint.analyzer.output.."));
    }

    @Test
    void onlyTheCommandLinePrintsAndEndsTheProcess() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(ANALYZER, RULES, REPORT, MAVEN_PLUGIN)
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class);
        holds(rule);
        // The documentation is made by a command of its own.
        holds(noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class, dev.guidelint.docs.Main.class)
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void rulesUseTheApiAndNothingElse() {
        assertThat(count("dev.guidelint.rules.*..")).isGreaterThanOrEqualTo(20);
        holds(classes()
                .that()
                .resideInAPackage("dev.guidelint.rules.*..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(and(
                                RULES,
                                "dev.guidelint.analyzer.api..",
                                "dev.guidelint.analyzer.vocabulary..",
                                "dev.guidelint.analyzer.javadoc..",
                                "com.github.javaparser.."))
                        // The rules that the engine brings are listed among the others.
                        .or(equivalentTo(Unparsable.class))
                        .or(equivalentTo(SuppressionUnused.class))));
    }

    @Test
    void rulesKeepNoState() {
        assertThat(CLASSES.stream().filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface()))
                .hasSizeGreaterThanOrEqualTo(9);
        holds(classes().that().implement(Rule.class).should().haveOnlyFinalFields());
    }

    @Test
    void librariesStayWhereTheyBelong() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(REPORT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.asciidoctor.."));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(MAVEN_PLUGIN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven.."));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("dev.guidelint.analyzer.types..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.objectweb.asm.."));
    }

    private static long count(String packages) {
        return CLASSES.stream().filter(resideInAPackage(packages)).count();
    }

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static String[] and(String... packages) {
        String[] all = new String[EVERYWHERE.length + packages.length];
        System.arraycopy(EVERYWHERE, 0, all, 0, EVERYWHERE.length);
        System.arraycopy(packages, 0, all, EVERYWHERE.length, packages.length);
        return all;
    }
}
