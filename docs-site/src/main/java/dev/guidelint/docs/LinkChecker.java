package dev.guidelint.docs;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows all links of a site that stay in it: to pages, to anchors on pages, and to other files. */
final class LinkChecker {
    private final Path site;
    private final Map<Path, Document> pages;
    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private LinkChecker(Path site, Map<Path, Document> pages) {
        this.site = site;
        this.pages = pages;
    }

    /**
     * What is wrong, a line each, which names page and link; in the order of the pages.
     *
     * @throws IOException if a page cannot be read
     */
    static List<String> problems(Path site) throws IOException {
        Path root = site.toAbsolutePath().normalize();
        Map<Path, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".html")) {
                    pages.put(file, Jsoup.parse(file, "UTF-8"));
                }
            }
        }
        LinkChecker checker = new LinkChecker(root, pages);
        pages.forEach(checker::check);
        return List.copyOf(checker.problems);
    }

    private void check(Path page, Document document) {
        Set<String> ids = new HashSet<>();
        for (Element element : document.select("[id]")) {
            if (!ids.add(element.id())) {
                tell(page, "has the anchor #" + element.id() + " twice");
            }
        }
        for (Element element : document.select("[href]")) {
            follow(page, element.attr("href"));
        }
        for (Element element : document.select("[src]")) {
            follow(page, element.attr("src"));
        }
    }

    private void follow(Path page, String link) {
        if (link.startsWith("//") || link.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            // Elsewhere: a build must not depend on other people's servers.
            return;
        }
        int hash = link.indexOf('#');
        String name = decoded(hash < 0 ? link : link.substring(0, hash));
        String anchor = hash < 0 ? "" : decoded(link.substring(hash + 1));
        Path target = name.isEmpty() ? page : page.resolveSibling(name).normalize();
        if (!target.startsWith(site)) {
            tell(page, "links to " + link + ", outside the site");
        } else if (!Files.isRegularFile(target)) {
            tell(page, "links to " + link + ", and there is no such file");
        } else if (!anchor.isEmpty() && !anchors(target).contains(anchor)) {
            tell(page, "links to " + link + ", and there is no such anchor");
        }
    }

    private Set<String> anchors(Path target) {
        return anchors.computeIfAbsent(target, key -> {
            Document document = pages.get(key);
            return document == null
                    ? Set.of()
                    : new HashSet<>(document.select("[id]").eachAttr("id"));
        });
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void tell(Path page, String what) {
        problems.add(site.relativize(page).toString().replace('\\', '/') + ": " + what);
    }
}
