package dev.guidelint.docs;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.report.asciidoc.Sentences;
import dev.guidelint.report.page.Converter;
import dev.guidelint.report.page.Look;
import dev.guidelint.report.page.Style;
import dev.guidelint.rules.DefaultGuide;
import dev.guidelint.rules.RulePacks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The whole site: collects the pages, draws them, and writes what goes with them. */
final class Site {
    private static final String LOOK_WORDS =
            "const words = {dark: \"Dark\", light: \"Light\", open: \"Open all\", close: \"Close all\"};\n";

    private static final Sentences WORDS = new Sentences(Map.of());

    private final Path project;
    private final String version;

    /**
     * A site.
     *
     * @param project folder of the project
     * @param version its version
     */
    Site(Path project, String version) {
        this.project = project;
        this.version = version;
    }

    /** The pages, in the order of the contents. */
    List<Page> pages() throws IOException {
        List<RulePack> packs = RulePacks.all();
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                rules.put(rule.info().id(), rule.info());
            }
        }
        Guide guide = DefaultGuide.read();
        Path docs = project.resolve("docs-site");
        Peers peers = Peers.read(docs.resolve("src/peers.tsv"), rules.keySet());
        Precision precision = Precision.read(docs.resolve("precision.adoc"));
        WrittenPages written = new WrittenPages(project);
        List<Page> pages = new ArrayList<>(written.pages());
        pages.add(3, PeerPage.page(written.text("docs-site/src/pages/coming-from.adoc"), peers));
        pages.addAll(new GuidePages(guide, rules).pages());
        pages.addAll(new RulePages(packs, guide.chapters(), precision, peers).pages());
        return List.copyOf(pages);
    }

    /**
     * Writes the site.
     *
     * @param site its folder
     * @throws IOException if something cannot be read or written, or Asciidoctor is not content with a page
     */
    void write(Path site) throws IOException {
        List<Page> pages = pages();
        Frame frame = new Frame(pages);
        SearchIndex index = new SearchIndex();
        try (Converter converter = new Converter()) {
            for (Page page : pages) {
                int before = converter.warnings().size();
                String text = converter.html(page.text(), project, attributes(page));
                Document html = Jsoup.parse(Look.accessible(text, WORDS));
                List<String> warnings = converter.warnings();
                if (warnings.size() > before) {
                    throw new IOException(page.path() + ": " + warnings.get(before));
                }
                index.add(page, html);
                frame.around(page, html);
                put(site.resolve(page.path()), html.outerHtml());
            }
        }
        put(site.resolve("look.css"), Style.sheet());
        put(site.resolve("look.js"), LOOK_WORDS + Style.script());
        put(site.resolve("docs.css"), resource("docs.css"));
        put(site.resolve("docs.js"), index.script());
        put(site.resolve("search.js"), resource("search.js"));
        Path sample = project.resolve("docs-site/src/sample");
        SampleReport.write("library", version, sample, site.resolve("report.html"));
    }

    private Map<String, Object> attributes(Page page) {
        Map<String, Object> attributes = new HashMap<>(Look.attributes(WORDS));
        attributes.remove("toc");
        attributes.put("relfilesuffix", ".html");
        attributes.put("idprefix", "");
        attributes.put("idseparator", "-");
        attributes.put("sectlinks!", "");
        attributes.put("version", version);
        attributes.put("up", page.up());
        return attributes;
    }

    private static void put(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
