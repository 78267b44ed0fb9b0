package dev.guidelint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.docs.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documentation site as people see it: in a browser, from files, with the network cut. */
class SiteInBrowserTest {
    private static final Path SHOTS = Path.of(System.getProperty("pinned.folder", "target/pinned"))
            .toAbsolutePath()
            .resolveSibling("screenshots")
            .normalize();
    private static final Path SITE = SHOTS.resolveSibling("site");

    private static Browser browser;

    @BeforeAll
    static void writeSite() throws IOException {
        browser = Browser.start();
        Main.main(new String[] {"..", SITE.toString(), "0.1"});
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, light, 390",
        "index.html, dark, 1366",
        "start.html, light, 1366",
        "rules/raw-type.html, light, 390",
        "rules/raw-type.html, dark, 1920",
        "guide/shared-state.html, light, 1366",
        "coming-from.html, light, 390",
        "precision.html, light, 390"
    })
    void pagesAreOpenToAll(String page, String scheme, int width) throws IOException {
        browser.open(SITE.resolve(page), scheme, width);

        assertThat(browser.requests()).as("requests").isEmpty();
        assertThat(browser.complaints()).as("console").isEmpty();
        assertThat(browser.barriers()).as("axe").isEmpty();
        assertThat((Boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out at the side")
                .isTrue();
        browser.picture(SHOTS.resolve("site-" + page.replaceAll("\\W", "-") + "-" + scheme + "-" + width + ".png"));
    }

    /** Two wrong letters, a missing hyphen, and words of a rule that is known by another name elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "reasigned paramter, reassigned-parameter",
        "rawtype, raw-type",
        "swalowed exeption, swallowed-exception"
    })
    void theSearchFindsARuleByAMisspeltName(String typed, String rule) {
        browser.open(SITE.resolve("index.html"), "light", 1366);

        Object first = browser.run("""
                const input = document.querySelector('#find input');
                input.value = arguments[0];
                input.dispatchEvent(new Event('input', {bubbles: true}));
                return [...document.querySelectorAll('#found a')].slice(0, 3).map(link => link.getAttribute('href'))
                """, typed);

        assertThat((List<?>) first)
                .anySatisfy(link -> assertThat(link.toString()).contains(rule));
    }

    @Test
    void theSampleReportIsOneClickAway() {
        browser.open(SITE.resolve("index.html"), "light", 1366);

        browser.run("document.querySelector('#content a[href*=\"report\"]').click()");

        assertThat(browser.run("return document.querySelectorAll('.evidence, .glance').length"))
                .isNotEqualTo(0L);
    }
}
