package dev.guidelint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.report.ReportWriter;
import dev.guidelint.report.model.PastScan;
import dev.guidelint.report.model.Report;
import dev.guidelint.report.model.ReportBuilder;
import dev.guidelint.rules.ProjectGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of a real library, as people see it: in a browser, from a file, with the network cut. */
class ReportInBrowserTest {
    private static final Path PINNED = Path.of(System.getProperty("pinned.folder", "target/pinned"));
    private static final Path SHOTS =
            PINNED.toAbsolutePath().resolveSibling("screenshots").normalize();

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void writeReport() throws IOException {
        browser = Browser.start();
        page = SHOTS.resolve("gson.html");
        Path root = PINNED.resolve("gson").toAbsolutePath();
        ProjectGuide guide = ProjectGuide.load(Optional.empty(), root);
        ScanResult result =
                Scan.run(ScanRequest.of(root, guide.settings().activeRules()).build());
        Report report = ReportBuilder.report("Gson 2.13.1", "0.1", guide.guide(), guide.settings(), Map.of(), result);
        PastScan now = report.remembered("2.13.1", "2026-03-01T00:00:00Z");
        PastScan before =
                new PastScan("2.12", "2025-03-01T00:00:00Z", "0.1", now.lines() - 900, now.places() + 40, Map.of());
        try (ReportWriter writer = new ReportWriter(report.with(List.of(before, now)), guide.folder())) {
            assertThat(writer.misreading(guide.guide())).isEmpty();
            writer.write(ReportWriter.Form.HTML, page);
        }
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 390, phone", "light, 1366, laptop", "dark, 1366, dark", "light, 1920, wide"})
    void isCompleteAndOpenToAll(String scheme, int width, String name) throws IOException {
        browser.open(page, scheme, width);

        assertThat(browser.requests()).as("requests").isEmpty();
        assertThat(browser.complaints()).as("console").isEmpty();
        assertThat(browser.barriers()).as("axe").isEmpty();
        assertThat((Boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out at the side")
                .isTrue();
        browser.picture(SHOTS.resolve(name + "-top.png"));
        browser.run(
                "document.querySelector('.evidence .listingblock').scrollIntoView({block: 'center', behavior: 'instant'})");
        browser.picture(SHOTS.resolve(name + "-chapter.png"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        browser.open(page, "light", 1366);

        Object dead = browser.run("""
                return [...document.querySelectorAll("a[href^='#']")]
                    .filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
                    .map(link => link.outerHTML)
                """);
        assertThat((List<?>) dead).isEmpty();
        assertThat((List<?>)
                        browser.run("return [...document.querySelectorAll('#toc a')].map(link => link.textContent)"))
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void whatIsFoldedOpensWhenTheBrowserSearches() {
        browser.open(page, "light", 1366);

        assertThat((Long) browser.run("return document.querySelectorAll('details[open]').length"))
                .isZero();
        Object found = browser.run("""
                const row = document.querySelector("details table.places td:nth-child(2)");
                return window.find(row.textContent.slice(0, 40)) && !!row.closest("details").open
                """);
        // Some versions of the browser search folded text only on behalf of a person.
        if (!Boolean.TRUE.equals(found)) {
            browser.run("[...document.querySelectorAll('#tools button')].at(-1).click()");
        }
        assertThat((Long) browser.run("return document.querySelectorAll('details[open]').length"))
                .isPositive();
    }

    @Test
    void lightAndDarkAreOneClickApart() {
        browser.open(page, "light", 1366);
        Object light = browser.run("return getComputedStyle(document.body).backgroundColor");

        browser.run("document.querySelector('#tools button').click()");

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
        browser.run("localStorage.clear()");
    }

    @Test
    void picturesAreDrawn() {
        browser.open(page, "light", 1366);

        assertThat((Long) browser.run("return document.querySelectorAll('svg.pic').length"))
                .isGreaterThan(5);
        assertThat(
                        (Boolean)
                                browser.run(
                                        "return [...document.querySelectorAll('svg.pic')].every(pic => pic.getBoundingClientRect().height > 20)"))
                .isTrue();
        assertThat(Files.exists(page)).isTrue();
    }
}
