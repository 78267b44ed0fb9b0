package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.List;

/** Reads rule macros, and collects them. */
final class Macros {
    private final DocumentAttributes document;
    private final Problems problems;
    private final List<GuideMacro> found = new ArrayList<>();

    Macros(DocumentAttributes document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** The macros so far, without their chapters. */
    List<GuideMacro> found() {
        return found;
    }

    /** Reads the macro on a line, with the attributes above it. */
    void read(GuideLine line, BlockAttributes attributes) {
        String text = line.text();
        int start = MacroText.RULE.length();
        int bracket = MacroText.targetEnd(text, start);
        Expanded id = References.expand(text.substring(start, bracket), document, document.missing());
        id.report(line, start, problems);
        if (id.text().isEmpty() && !id.missing().isEmpty()) {
            // With attribute-missing set to drop-line, Asciidoctor leaves out such a macro.
            return;
        }
        attributes.reportProblems();
        attributes.addList(line, bracket + 1, text.length() - 1, false);
        found.add(new GuideMacro(
                id.text(),
                attributes.all(),
                line.index(),
                line.file(),
                line.number(),
                line.column(0),
                line.column(start),
                Math.max(1, bracket - start),
                line.depth(),
                ""));
    }
}
