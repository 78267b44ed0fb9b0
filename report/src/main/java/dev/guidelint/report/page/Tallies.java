package dev.guidelint.report.page;

import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Treeprocessor;

/**
 * Puts the number of places behind the title of each chapter, so that the contents are a dashboard. Done to the tree and
 * not to the text, for the anchors of chapters are made from their titles.
 */
final class Tallies extends Treeprocessor {
    @Override
    public Document process(Document document) {
        for (StructuralNode block : document.getBlocks()) {
            if (block instanceof Section section) {
                tally(section);
            }
        }
        return document;
    }

    private static void tally(Section section) {
        for (StructuralNode block : section.getBlocks()) {
            if (block.hasRole("evidence") && block.getAttribute("tally") != null) {
                section.setTitle(section.getTitle() + " <span class=\"tally " + block.getAttribute("verdict") + "\">"
                        + block.getAttribute("tally") + "</span>");
                return;
            }
            if (block instanceof Section inner) {
                for (StructuralNode nested : inner.getBlocks()) {
                    if (nested.hasRole("evidence") && nested.getAttribute("tally") != null) {
                        section.setTitle(section.getTitle() + " <span class=\"tally " + nested.getAttribute("verdict")
                                + "\">" + nested.getAttribute("tally") + "</span>");
                        return;
                    }
                }
            }
        }
    }
}
