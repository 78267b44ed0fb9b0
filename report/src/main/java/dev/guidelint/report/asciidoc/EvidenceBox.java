package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.evidence.Concentration;
import dev.guidelint.report.model.Chapter;
import dev.guidelint.report.model.CheckedRule;
import dev.guidelint.report.model.Excerpt;
import dev.guidelint.report.model.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the tool says below what the team says in a chapter. Its shape is always the same: verdict, picture, places by rule,
 * the worst place, what to do next, the full list folded, where it was configured.
 */
final class EvidenceBox {
    /** Longer than the fences of what it holds. */
    private static final int FENCE = 6;

    private final Sentences sentences;
    private final Lists lists;
    private final String pages;
    private final Writer out;

    EvidenceBox(Sentences sentences, Lists lists, String pages, Writer out) {
        this.sentences = sentences;
        this.lists = lists;
        this.pages = pages;
        this.out = out;
    }

    void write(Chapter chapter) throws IOException {
        List<String> code =
                chapter.worst().isEmpty() ? List.of() : chapter.worst().get(0).code();
        String fence = Listing.fence('=', FENCE, code);
        String role = chapter.verdict().role();
        // The comment ends a list that the chapter may end with.
        out.write("\n//-\n\n[#" + chapter.anchor() + ".evidence%unbreakable,tally="
                + chapter.places().size() + ",verdict=" + role + "]\n" + fence + "\n");
        out.write("[.verdict.is-" + role + "]\n[." + role + "]*" + sentences.text("verdict." + role) + ".* "
                + verdict(chapter) + "\n\n");
        if (!chapter.places().isEmpty()) {
            new Pictures(sentences, out).chapter(chapter);
            byRule(chapter);
            for (Excerpt excerpt : chapter.worst()) {
                WorstListing.write(excerpt, chapter, sentences, out);
            }
            next(chapter);
            list(chapter);
        }
        new Provenance(sentences).write(chapter, out);
        out.write(fence + "\n\n");
        // In print a chapter begins on a page of its own.
        out.write("ifdef::backend-pdf[]\n<<<\nendif::[]\n\n");
    }

    private String verdict(Chapter chapter) {
        if (chapter.verdict() == Verdict.UNSEEN) {
            return sentences.text("chapter.unseen");
        }
        if (chapter.lead().isEmpty()) {
            return Markup.message(sentences.found(chapter.speaker(), 0)) + ". " + sentences.text("chapter.thanks");
        }
        CheckedRule lead = chapter.lead().get();
        Concentration concentration = chapter.concentration(lead);
        String sentence = Markup.message(sentences.found(lead, lead.places()))
                + Whereabouts.ofMost(concentration, sentences) + ".";
        boolean isAll = lead.places() == chapter.places().size();
        return isAll
                ? sentence
                : sentence + " "
                        + sentences.text(
                                "chapter.with-others",
                                "count",
                                sentences.number(chapter.places().size()));
    }

    private void byRule(Chapter chapter) throws IOException {
        List<CheckedRule> rows = new ArrayList<>();
        for (CheckedRule rule : chapter.rules()) {
            if (rule.places() > 0) {
                rows.add(rule);
            }
        }
        if (rows.size() < 2) {
            return;
        }
        rows.sort(Comparator.comparingInt(CheckedRule::places).reversed());
        out.write("[.by-rule,cols=\"<8,>2\",frame=none,grid=none,options=header]\n|===\n");
        out.write("|" + sentences.text("chapter.found") + " |" + sentences.text("chapter.places") + "\n\n");
        for (CheckedRule row : rows) {
            String unit = sentences.unit(row, row.places());
            String start = unit.substring(0, 1).toUpperCase(Locale.ROOT);
            out.write("|" + Markup.message(start + unit.substring(1)) + " (" + Titles.rule(row.id()) + ")\n|"
                    + sentences.number(row.places()) + "\n\n");
        }
        out.write("|===\n\n");
    }

    private void next(Chapter chapter) throws IOException {
        if (chapter.lead().isEmpty()) {
            return;
        }
        CheckedRule lead = chapter.lead().get();
        List<String> parts = new ArrayList<>();
        String next = sentences.next(lead);
        if (!next.isEmpty()) {
            parts.add(sentences.text("chapter.next", "next", Markup.message(next)));
        }
        Concentration concentration = chapter.concentration(lead);
        if (concentration.files() > 1 && Whereabouts.isWorthAName(concentration)) {
            parts.add(Whereabouts.begin("chapter.begin", concentration, sentences));
        }
        if (!parts.isEmpty()) {
            out.write("[.next]\n" + String.join(" ", parts) + "\n\n");
        }
    }

    private void list(Chapter chapter) throws IOException {
        // Print has no use for a full list.
        out.write("ifdef::backend-html5[]\n");
        if (lists.hasPage(chapter)) {
            String title = sentences.text(
                    "chapter.list.page",
                    "count",
                    sentences.number(chapter.places().size()));
            out.write("[.list]\nlink:" + pages + "/" + Lists.page(chapter) + "[" + title + "]\n");
        } else {
            out.write("." + sentences.count("chapter.list", chapter.places().size()) + "\n");
            out.write("[%collapsible]\n====\n++++\n");
            new PlaceTable(sentences).write(chapter.places(), out);
            out.write("++++\n====\n");
        }
        out.write("endif::[]\n\n");
    }
}
