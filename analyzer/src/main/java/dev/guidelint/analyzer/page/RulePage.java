package dev.guidelint.analyzer.page;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.page.Block.Listing;
import dev.guidelint.analyzer.page.Block.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The page of a rule. Its shape is always the same:
 *
 * <pre>
 * = `rule-id`: title in plain words
 * :unit: thing that is found | things that are found
 * (and the other {@linkplain ReportTexts texts of a report}, any of which may be missing)
 *
 * Why it matters.
 *
 * == Flagged
 * [source,java,role=flagged]
 * ----
 * code // finding: part of the message
 * ----
 *
 * == Fine
 * [source,java,role=fine]
 * ----
 * code
 * ----
 *
 * == Not reported, == Fix, == References (may be missing)
 * </pre>
 */
public final class RulePage {
    private final String rule;
    private final String title;
    private final Map<String, String> givenTexts;
    private final List<Block> intro;
    private final Map<String, List<Block>> sections;

    RulePage(
            String rule,
            String title,
            Map<String, String> givenTexts,
            List<Block> intro,
            Map<String, List<Block>> sections) {
        this.rule = rule;
        this.title = title;
        this.givenTexts = Map.copyOf(givenTexts);
        this.intro = List.copyOf(intro);
        this.sections = new LinkedHashMap<>(sections);
    }

    /**
     * Loads the page that stands beside a rule's class.
     *
     * @throws IllegalStateException if there is none, or if it is not shaped like a page; the message names the file
     */
    public static RulePage of(Rule rule) {
        String file = file(rule);
        RulePage page = parse(file, source(rule));
        if (!page.rule.equals(rule.info().id())) {
            throw new IllegalStateException(file + ":1: the page is about `" + page.rule + "`, its rule is `"
                    + rule.info().id() + "`");
        }
        return page;
    }

    /**
     * Reads a page.
     *
     * @param file name of the page for messages
     * @param text its AsciiDoc
     * @throws IllegalStateException if it is not shaped like a page
     */
    public static RulePage parse(String file, String text) {
        RulePage page = new PageReader(file, text).read();
        for (Listing listing : page.listings()) {
            if (!listing.role().isEmpty() && role(listing.role()).isEmpty()) {
                throw new IllegalStateException(
                        file + ":" + listing.line() + ": no such role: " + listing.role() + " (flagged, fine, fixed)");
            }
        }
        return page;
    }

    /** Id of the rule. */
    public String rule() {
        return rule;
    }

    /** The title in plain words, without markup and without the rule's id. */
    public String title() {
        return InlineText.plain(title);
    }

    /** What a report says about the rule. */
    public ReportTexts reportTexts() {
        String why = "";
        for (Block block : intro) {
            if (why.isEmpty() && block instanceof Paragraph paragraph) {
                why = paragraph.text();
            }
        }
        return ReportTexts.of(title, why, givenTexts);
    }

    /** What the header itself says for reports, by name: one of {@link ReportTexts#NAMES} each. */
    public Map<String, String> givenReportTexts() {
        return givenTexts;
    }

    /** The blocks that make a promise, in the order of the page. */
    public List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Listing listing : listings()) {
            Optional<Example.Role> role = role(listing.role());
            if (role.isPresent()) {
                StringBuilder code = new StringBuilder();
                for (String line : listing.lines()) {
                    code.append(line).append('\n');
                }
                examples.add(new Example(role.get(), code.toString(), listing.attributes(), listing.line()));
            }
        }
        return List.copyOf(examples);
    }

    /** The titles of the sections, in the order of the page. */
    public List<String> sectionTitles() {
        return List.copyOf(sections.keySet());
    }

    /** The paragraphs before the first section as plain text, one line each. */
    public List<String> introText() {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : intro) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(InlineText.plain(paragraph.text()));
            }
        }
        return List.copyOf(paragraphs);
    }

    /** The paragraphs before the first section in Markdown, one line each. */
    public List<String> introMarkdown() {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : intro) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(InlineText.markdown(paragraph.text()));
            }
        }
        return List.copyOf(paragraphs);
    }

    /** The whole page in Markdown. */
    public String markdown() {
        MarkdownPage out = new MarkdownPage();
        out.heading(1, "`" + rule + "`: " + InlineText.markdown(title));
        out.blocks(intro);
        for (Map.Entry<String, List<Block>> section : sections.entrySet()) {
            out.heading(2, InlineText.markdown(section.getKey()));
            out.blocks(section.getValue());
        }
        return out.toString();
    }

    /**
     * The whole page as text for a terminal: wrapped, code indented, without markup.
     *
     * @param width how many columns a line may have; code is never wrapped
     */
    public String text(int width) {
        PlainPage out = new PlainPage(width);
        out.heading(rule + ": " + title());
        out.blocks(intro);
        for (Map.Entry<String, List<Block>> section : sections.entrySet()) {
            out.heading(InlineText.plain(section.getKey()));
            out.blocks(section.getValue());
        }
        return out.toString();
    }

    private List<Listing> listings() {
        List<Listing> listings = new ArrayList<>();
        addListings(intro, listings);
        for (List<Block> blocks : sections.values()) {
            addListings(blocks, listings);
        }
        return listings;
    }

    private static void addListings(List<Block> blocks, List<Listing> listings) {
        for (Block block : blocks) {
            if (block instanceof Listing listing) {
                listings.add(listing);
            }
        }
    }

    private static Optional<Example.Role> role(String name) {
        for (Example.Role role : Example.Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /**
     * The AsciiDoc of the page that stands beside a rule's class.
     *
     * @throws IllegalStateException if there is none; the message names the file
     */
    public static String source(Rule rule) {
        String file = file(rule);
        try (InputStream in = rule.getClass().getResourceAsStream(name(rule))) {
            if (in == null) {
                throw new IllegalStateException("the rule has no page: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String name(Rule rule) {
        return rule.getClass().getSimpleName() + ".adoc";
    }

    private static String file(Rule rule) {
        return rule.getClass().getPackageName().replace('.', '/') + "/" + name(rule);
    }
}
