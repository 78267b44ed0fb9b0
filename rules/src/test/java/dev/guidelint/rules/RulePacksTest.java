package dev.guidelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.page.ReportTexts;
import dev.guidelint.analyzer.page.RulePage;
import dev.guidelint.analyzer.testkit.PageTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule. */
class RulePacksTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/guidelint/rules");
    private static final Path TESTS = Path.of("src/test/java/dev/guidelint/rules");

    static Stream<Rule> rules() {
        return RulePacks.all().stream().flatMap(pack -> pack.rules().stream());
    }

    @Test
    void thereAreAsManyRulesAsWePromise() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(rules().map(rule -> rule.info().id())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageKeepsItsPromises(Rule rule) {
        assertThat(PageTester.verify(rule)).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageSaysAllThatAReportNeeds(Rule rule) {
        assertThat(RulePage.of(rule).givenReportTexts()).containsOnlyKeys(ReportTexts.NAMES);
    }

    /** They stand below each other in one report: what is said twice reads like a machine. */
    @Test
    void noTwoRulesSayTheSameInAReport() {
        assertThat(rules().flatMap(rule -> RulePage.of(rule).givenReportTexts().values().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void classIdPageAndTestHaveOneName(Rule rule) {
        String name = rule.getClass().getSimpleName();
        String id = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        assertThat(rule.info().id()).isEqualTo(id);
        if (rule.getClass().getPackageName().startsWith("dev.guidelint.rules.")) {
            String folder = rule.getClass().getPackageName().substring("dev.guidelint.rules.".length());
            assertThat(SOURCES.resolve(folder).resolve(name + ".adoc")).isRegularFile();
            assertThat(TESTS.resolve(folder).resolve(name + "Test.java")).isRegularFile();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void optionsAreDescribedAndNamedInKebabCase(Rule rule) {
        for (Option<?> option : rule.info().options()) {
            assertThat(option.name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
            assertThat(option.description()).isNotBlank().doesNotEndWith(".");
        }
        assertThat(rule.info().options().stream().map(Option::name)).doesNotHaveDuplicates();
        assertThat(rule.info().summary()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void packsListExactlyTheRulesOnDiskSortedById() throws IOException {
        Set<String> onDisk = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".adoc")).toList()) {
                String name = file.getFileName().toString().replace(".adoc", "");
                if (Character.isUpperCase(name.charAt(0))) {
                    onDisk.add(name);
                }
            }
        }
        Set<String> listed = rules().filter(
                        rule -> rule.getClass().getPackageName().startsWith("dev.guidelint.rules"))
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).hasSizeGreaterThanOrEqualTo(24).isEqualTo(onDisk);
        for (RulePack pack : RulePacks.all()) {
            List<String> ids =
                    pack.rules().stream().map(rule -> rule.info().id()).toList();
            assertThat(ids).isSortedAccordingTo(Comparator.naturalOrder());
        }
    }
}
