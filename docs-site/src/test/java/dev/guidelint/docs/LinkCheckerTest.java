package dev.guidelint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckerTest {
    @TempDir
    private Path site;

    private void page(String path, String body) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<!DOCTYPE html><html><body>" + body + "</body></html>");
    }

    @Test
    void followsPagesAnchorsAndFiles() throws IOException {
        page("index.html", "<a href='rules/a.html#why'>a</a> <a href='#top'>up</a> <p id='top'> <img src='x%20y.svg'>");
        page("rules/a.html", "<h2 id='why'>Why</h2> <a href='../index.html'>home</a>");
        Files.writeString(site.resolve("x y.svg"), "<svg/>");

        assertThat(LinkChecker.problems(site)).isEmpty();
    }

    @Test
    void leavesTheRestOfTheWorldAlone() throws IOException {
        page(
                "index.html",
                "<a href='https://example.org/no'>x</a> <a href='mailto:a@example.org'>y</a> <img src='data:,'>");

        assertThat(LinkChecker.problems(site)).isEmpty();
    }

    @Test
    void namesPageAndLink() throws IOException {
        page("rules/a.html", "<a href='b.html'>b</a> <a href='#gone'>c</a> <script src='../no.js'></script>");

        assertThat(LinkChecker.problems(site))
                .containsExactly(
                        "rules/a.html: links to b.html, and there is no such file",
                        "rules/a.html: links to #gone, and there is no such anchor",
                        "rules/a.html: links to ../no.js, and there is no such file");
    }

    @Test
    void seesAnchorsOfOtherPages() throws IOException {
        page("a.html", "<a href='b.html#there'>b</a>");
        page("b.html", "<p id='here'>");

        assertThat(LinkChecker.problems(site))
                .containsExactly("a.html: links to b.html#there, and there is no such anchor");
    }

    @Test
    void staysInTheSite() throws IOException {
        page("a.html", "<a href='../secret.html'>b</a>");

        assertThat(LinkChecker.problems(site)).containsExactly("a.html: links to ../secret.html, outside the site");
    }

    @Test
    void doesNotTakeAFolderForAPage() throws IOException {
        page("a.html", "<a href='rules/'>b</a>");
        page("rules/index.html", "");

        assertThat(LinkChecker.problems(site)).hasSize(1);
    }

    @Test
    void findsAnchorsThatAreThereTwice() throws IOException {
        page("a.html", "<p id='x'><p id='x'>");

        assertThat(LinkChecker.problems(site)).containsExactly("a.html: has the anchor #x twice");
    }
}
