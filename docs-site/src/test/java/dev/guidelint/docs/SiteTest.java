package dev.guidelint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.docs.Page.Part;
import dev.guidelint.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path target;

    private static Set<String> rules() {
        Set<String> ids = new TreeSet<>();
        RulePacks.all()
                .forEach(
                        pack -> pack.rules().forEach(rule -> ids.add(rule.info().id())));
        return ids;
    }

    /** Drawing a hundred pages is the dear part, so it is done once for all that is to be seen of it. */
    @Test
    void isWholeAndWithoutBrokenLinks() throws IOException {
        new Site(PROJECT, "1.0").write(target);

        assertThat(LinkChecker.problems(target)).isEmpty();
        try (Stream<Path> files = Files.list(target.resolve("rules"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(73).contains("index.html");
            assertThat(rules()).hasSizeGreaterThanOrEqualTo(72).allMatch(id -> names.contains(id + ".html"));
        }
        assertThat(Files.readString(target.resolve("docs.js")))
                .startsWith("window.DOCS=[")
                .contains("raw-type");
        assertThat(Files.readString(target.resolve("rules/this-escape.html")))
                .contains("finding:", "ui-supertypes", "ConstructorCallsOverridableMethod")
                .doesNotContain("http://");
        assertThat(Files.readString(target.resolve("report.html"))).contains("LendingDesk.java");
    }

    @Test
    void hasAChapterForEachPack() throws IOException {
        List<String> paths = new Site(PROJECT, "1.0")
                .pages().stream()
                        .filter(page -> page.part() == Part.GUIDE)
                        .map(Page::path)
                        .toList();

        assertThat(paths).hasSize(1 + RulePacks.all().size());
        RulePacks.all().forEach(pack -> assertThat(paths).contains("guide/" + pack.chapter() + ".html"));
    }

    @Test
    void readsTheTableOfPrecision() throws IOException {
        Precision precision = Precision.read(PROJECT.resolve("docs-site/precision.adoc"));

        assertThat(rules()).containsAll(precision.rules());
        assertThat(precision.rules()).hasSizeGreaterThanOrEqualTo(70);
    }

    @Test
    void sharesARowBetweenItsRules(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(
                folder.resolve("precision.adoc"), "|===\n|`raw-type`, `boolean-trap` |65 |60 |narrowed\n|===\n");

        assertThat(Precision.read(table).of("boolean-trap")).contains(new Precision.Row("65", "60", "narrowed", 2));
    }

    @Test
    void titlesExamplesThatNeedIt() {
        assertThat(ExampleTitles.added("[source,java,role=flagged,options=\"min=3\"]\n"))
                .isEqualTo(".With `+min=3+`\n[source,java,role=flagged]\n");
        assertThat(ExampleTitles.added("[source,java,role=fixed]\n"))
                .isEqualTo(".After the fix\n[source,java,role=fixed]\n");
        assertThat(ExampleTitles.added("[source,java,role=fine]\n")).isEqualTo("[source,java,role=fine]\n");
    }
}
