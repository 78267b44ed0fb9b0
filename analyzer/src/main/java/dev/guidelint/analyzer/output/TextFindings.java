package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Evidence.Suppression;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes findings for people, one after the other. */
final class TextFindings {
    private static final int NARROWEST = 40;

    private final ScanResult result;
    private final OutputSettings settings;
    private final Ink ink;
    private final Writer out;
    /** Rules whose help was already pointed at; once is enough. */
    private final Set<String> explained = new HashSet<>();

    TextFindings(ScanResult result, OutputSettings settings, Ink ink, Writer out) {
        this.result = result;
        this.settings = settings;
        this.ink = ink;
        this.out = out;
    }

    void write(Evidence item) throws IOException {
        Finding finding = item.finding();
        Severity severity = item.severity();
        head(finding.path(), finding.region(), ink.severity(severity, severity.label() + ":"));
        out.write(ink.bold(Words.plain(finding.message())) + " " + ink.dim("[" + finding.rule() + "]") + "\n");
        source(finding.path(), finding.region(), severity);
        hint(finding);
        if (item.suppression().isPresent()) {
            suppression(item.suppression().get());
        }
        for (RelatedLocation related : finding.related()) {
            head(related.path(), related.region(), ink.note("note:"));
            out.write(Words.plain(related.message()) + "\n");
            source(related.path(), related.region(), Severity.INFO);
        }
        out.write('\n');
    }

    private void head(String path, Region region, String label) throws IOException {
        String place = Words.plain(path) + ":" + region.startLine() + ":" + region.startColumn() + ":";
        out.write(ink.bold(place) + " " + label + " ");
    }

    private void source(String path, Region region, Severity severity) throws IOException {
        SourceText text = result.texts().get(path);
        if (text == null || region.startLine() > text.lines().count()) {
            return;
        }
        String number = Integer.toString(region.startLine());
        int width = Math.max(NARROWEST, settings.width() - number.length() - 4);
        Underline underline = Underline.of(text.line(region.startLine()), region, width);
        out.write(ink.dim(" " + number + " |"));
        if (!underline.line().isEmpty()) {
            out.write(" " + underline.line());
        }
        out.write("\n" + ink.dim(" ".repeat(number.length() + 2) + "|") + " " + underline.indent());
        out.write(ink.severity(severity, underline.carets()) + "\n");
    }

    private void hint(Finding finding) throws IOException {
        if (finding.fix().isPresent()) {
            Fix fix = finding.fix().get();
            boolean safe = fix.safety() == Fix.Safety.SAFE;
            margin("fix: ", Words.plain(fix.description()) + (safe ? "" : " (needs review)"));
        } else if (explained.add(finding.rule())) {
            margin("help: ", settings.explainCommand() + " " + finding.rule());
        }
    }

    private void suppression(Suppression suppression) throws IOException {
        String where = suppression.kind().name().toLowerCase(Locale.ROOT);
        String reason = Words.plain(suppression.reason());
        margin("suppressed: ", "by " + where + (reason.isEmpty() ? ", without a reason" : ": " + reason));
    }

    private void margin(String label, String text) throws IOException {
        out.write("  = " + ink.note(label) + text + "\n");
    }
}
