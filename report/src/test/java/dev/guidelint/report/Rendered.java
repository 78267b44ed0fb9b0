package dev.guidelint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.log.LogHandler;

/**
 * A report as Asciidoctor reads it.
 *
 * @param document its structure
 * @param html it as a page
 * @param warnings what Asciidoctor had to say
 */
record Rendered(Document document, String html, List<String> warnings) {
    private static final Asciidoctor ASCIIDOCTOR = Asciidoctor.Factory.create();

    static Rendered of(String asciidoc) {
        List<String> warnings = new ArrayList<>();
        LogHandler handler = entry -> warnings.add(entry.getSeverity() + " " + entry.getMessage());
        ASCIIDOCTOR.registerLogHandler(handler);
        try {
            Options options = Options.builder()
                    .safe(SafeMode.SERVER)
                    .attributes(
                            Attributes.builder().attribute("rouge-css", "class").build())
                    .build();
            return new Rendered(ASCIIDOCTOR.load(asciidoc, options), ASCIIDOCTOR.convert(asciidoc, options), warnings);
        } finally {
            ASCIIDOCTOR.unregisterLogHandler(handler);
        }
    }

    /** The block of that id. */
    StructuralNode block(String id) {
        return find(document, id);
    }

    /** The contexts and roles of the blocks directly in a block. */
    static List<String> shape(StructuralNode node) {
        List<String> shape = new ArrayList<>();
        for (StructuralNode block : node.getBlocks()) {
            String role = block.getRole();
            shape.add(block.getContext() + (role == null ? "" : "." + role.replace(' ', '.')));
        }
        return shape;
    }

    /** The page without tags: what a reader sees. */
    String text() {
        String text = html.replaceAll("<[^>]*>", "");
        text = Pattern.compile("&#(\\d+);")
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
        return text.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static StructuralNode find(StructuralNode node, String id) {
        for (StructuralNode block : node.getBlocks()) {
            if (id.equals(block.getId())) {
                return block;
            }
            StructuralNode found = block.getBlocks() == null ? null : find(block, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
