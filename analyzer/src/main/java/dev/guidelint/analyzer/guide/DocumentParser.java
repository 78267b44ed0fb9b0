package dev.guidelint.analyzer.guide;

import java.util.List;
import java.util.Optional;

/** Reads a document: its header, then section by section. */
final class DocumentParser {
    private final LineFeed lines;
    private final DocumentAttributes document;
    private final Metadata metadata;
    private final Blocks blocks;
    private final Chapters chapters;
    private final BlockAttributes above;
    private String title = "";

    DocumentParser(LineFeed lines, DocumentAttributes document, Problems problems, Macros macros, Chapters chapters) {
        this.lines = lines;
        this.document = document;
        this.chapters = chapters;
        this.metadata = new Metadata(document);
        this.blocks = new Blocks(document, problems, metadata, macros);
        this.above = new BlockAttributes(document, problems);
    }

    /** The title of the document, empty if it has none. */
    String title() {
        return title;
    }

    void parse() {
        header();
        document.endHeader();
        while (lines.skipBlank() >= 0) {
            if (!readMetadata()) {
                return;
            }
            if (!section()) {
                blocks.block(lines, above, true, false);
                above.clear();
            }
        }
    }

    /** Takes what stands above a block or a section; false if nothing follows. */
    private boolean readMetadata() {
        while (metadata.read(lines, above, false)) {
            if (lines.skipBlank() < 0) {
                return false;
            }
        }
        return !lines.isEmpty();
    }

    private void header() {
        if (lines.skipBlank() < 0 || !readMetadata()) {
            return;
        }
        boolean isTitle = titleLevel() + document.levelOffset() == 0
                && above.value("title").isEmpty();
        if (titleLevel() < 0 || !isTitle) {
            return;
        }
        SectionTitle found = SectionTitle.read(lines).orElseThrow();
        title = document.isDefined("doctitle") ? document.value("doctitle") : resolve(found.text());
        document.define("doctitle", DocumentAttributes.escape(title));
        above.clear();
        metadata.entries(lines);
        if (hasLine()) {
            document.define("author", "");
            blocks.nearMisses().header(lines.next());
            metadata.entries(lines);
            if (hasLine() && !lines.peek().text().startsWith(":")) {
                blocks.nearMisses().header(lines.next());
            }
            metadata.entries(lines);
        }
    }

    private boolean hasLine() {
        return !lines.isEmpty() && !lines.peek().isBlank();
    }

    private int titleLevel() {
        if (above.style().equals("discrete") || above.style().equals("float")) {
            return -1;
        }
        int length = SectionTitle.length(lines);
        if (length == 0) {
            return -1;
        }
        if (length == 1) {
            return Syntax.titleLevel(lines.peek().text());
        }
        GuideLine first = lines.next();
        int level = Syntax.underlinedLevel(first.text(), lines.peek().text());
        lines.back(first);
        return level;
    }

    private boolean section() {
        if (titleLevel() < 0) {
            return false;
        }
        Optional<SectionTitle> found = SectionTitle.read(lines);
        if (found.isEmpty()) {
            return false;
        }
        SectionTitle heading = found.get();
        int level = Math.max(0, heading.level() + document.levelOffset());
        String style = above.style();
        boolean isSpecial = !style.isEmpty() && !style.startsWith("sect") && level == 0;
        boolean isAbstract =
                style.equals("abstract") && document.value("doctype").equals("book");
        String id = above.value("id").isEmpty() ? heading.anchor() : above.value("id");
        int first = above.firstLine() < 0 ? heading.line().index() : above.firstLine();
        chapters.section(isSpecial || isAbstract ? 1 : level, resolve(heading.text()), id, heading.line(), first);
        above.clearForSection();
        return true;
    }

    private String resolve(String text) {
        return References.expand(text, document, document.missing()).text();
    }

    /** What the document sets and unsets, in order. */
    List<GuideAttribute> attributes() {
        return document.entries();
    }
}
