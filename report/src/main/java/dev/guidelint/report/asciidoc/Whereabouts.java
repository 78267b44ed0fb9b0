package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.evidence.Concentration;
import dev.guidelint.report.model.Chapter;

/** Where most places of a chapter are, in a few words. */
final class Whereabouts {
    /** From which share on the fullest file is worth a name: a quarter. */
    private static final int SHARE = 4;

    private Whereabouts() {}

    /** For a cell of a table. */
    static String of(Chapter chapter, Sentences sentences) {
        Concentration concentration = chapter.concentration();
        if (concentration.files() == 0) {
            return "";
        }
        String file = Sentences.file(concentration.fullestPath());
        String number = sentences.number(concentration.fullest());
        return isWorthAName(concentration)
                ? sentences.text("where.file", "count", number, "file", file)
                : sentences.count("where.files", concentration.files());
    }

    /** For the end of a sentence that tells how many places there are; empty if there is nothing to tell. */
    static String ofMost(Concentration concentration, Sentences sentences) {
        if (!isWorthAName(concentration)) {
            return "";
        }
        String file = Sentences.file(concentration.fullestPath());
        if (concentration.files() == 1) {
            return sentences.text(
                    concentration.findings() == 1 ? "chapter.where.in" : "chapter.where.all", "file", file);
        }
        return sentences.text("chapter.where", "count", sentences.number(concentration.fullest()), "file", file);
    }

    /** A sentence about the fullest file. */
    static String begin(String key, Concentration concentration, Sentences sentences) {
        return sentences.text(
                key,
                "file",
                Sentences.file(concentration.fullestPath()),
                "count",
                sentences.number(concentration.fullest()),
                "all",
                sentences.number(concentration.findings()));
    }

    /** Whether one file stands out. */
    static boolean isWorthAName(Concentration concentration) {
        return concentration.files() == 1
                || (concentration.fullest() > 1 && concentration.fullest() * SHARE >= concentration.findings());
    }
}
