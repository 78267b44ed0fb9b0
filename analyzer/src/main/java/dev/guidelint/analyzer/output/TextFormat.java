package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.io.Writer;

/**
 * Text for people: each finding with its place, message and line of source, then what went wrong with the scan, then a
 * summary. The first line of a finding has the form that editors and CI systems know how to link:
 * {@code path:line:column: severity: message [rule]}.
 */
final class TextFormat implements OutputFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(ScanResult result, OutputSettings settings, Writer out) throws IOException {
        Ink ink = new Ink(settings.colors());
        Selection selection = Selection.of(result, settings);
        TextFindings findings = new TextFindings(result, settings, ink, out);
        for (Evidence item : selection.shown()) {
            findings.write(item);
        }
        if (selection.omitted() > 0) {
            String others = selection.shown().isEmpty() ? " not shown" : " more not shown";
            out.write(ink.bold("... and " + Words.count(selection.omitted(), "finding") + others) + "\n\n");
        }
        TextSummary.write(result, ink, out);
    }
}
