package dev.guidelint.report;

import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.output.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the tool says below what the team says in a chapter. Its shape is always the same: verdict, places by rule, the
 * worst place, the full list folded, where it was configured.
 */
final class EvidenceBlock {
    /** Longer than the fences of what it holds. */
    private static final int FENCE = 6;

    private final ScanResult result;
    private final Writer out;

    EvidenceBlock(ScanResult result, Writer out) {
        this.result = result;
        this.out = out;
    }

    void write(ChapterEvidence chapter) throws IOException {
        Optional<Excerpt> excerpt = Excerpt.worst(chapter, result.texts());
        List<String> code = excerpt.isPresent() ? excerpt.get().code() : List.of();
        String fence = SourceBlock.fence('=', FENCE, code);
        // The comment ends a list that the chapter may end with.
        out.write("\n//-\n\n[#" + chapter.anchor() + ".evidence%unbreakable]\n" + fence + "\n");
        out.write("[.verdict.is-" + chapter.verdict().role() + "]\n");
        out.write(Sentences.verdict(chapter, result) + "\n\n");
        if (chapter.verdict() != Verdict.KEPT) {
            byRule(chapter);
            if (excerpt.isPresent()) {
                excerpt.get().write(out);
                out.write("\n");
            }
            PlaceList.write(chapter, out);
        }
        Provenance.write(chapter, out);
        out.write(fence + "\n\n");
    }

    private void byRule(ChapterEvidence chapter) throws IOException {
        Map<String, List<Evidence>> findings = new HashMap<>();
        for (Evidence evidence : chapter.findings()) {
            findings.computeIfAbsent(evidence.finding().rule(), rule -> new ArrayList<>())
                    .add(evidence);
        }
        List<Row> rows = new ArrayList<>();
        for (ReportedRule rule : chapter.rules()) {
            List<Evidence> found = findings.getOrDefault(rule.id(), List.of());
            if (!found.isEmpty()) {
                rows.add(new Row(rule.rule().info(), Place.of(found).size()));
            }
        }
        rows.sort(Comparator.comparingInt(Row::places).reversed());
        out.write("[.by-rule,cols=\"<8,>2\",frame=none,grid=none,options=header]\n|===\n|What was found |Places\n\n");
        for (Row row : rows) {
            String summary = row.rule().summary();
            String start = summary.substring(0, 1).toUpperCase(Locale.ROOT);
            out.write("|" + Markup.message(start + summary.substring(1)) + " ("
                    + ReportedRule.link(row.rule().id()) + ")\n|" + Words.number(row.places()) + "\n\n");
        }
        out.write("|===\n\n");
    }

    /** A rule and the number of its places. */
    private record Row(RuleInfo rule, int places) {}
}
