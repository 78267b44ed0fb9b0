package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.Concentration;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.output.Words;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a report, as AsciiDoc. */
final class Sentences {
    private static final String[] NUMBERS = {
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    /** From which share on the fullest file is worth a name: a quarter. */
    private static final int SHARE = 4;

    private Sentences() {}

    /** The verdict on a chapter, with the one fact that matters. */
    static String verdict(ChapterEvidence chapter, ScanResult result) {
        Verdict verdict = chapter.verdict();
        String word = "[." + verdict.role() + "]*" + verdict.word() + ".* ";
        if (verdict == Verdict.KEPT) {
            return word + "Not one place in " + Words.count(result.files(), "file") + ". Thank you.";
        }
        List<Place> places = chapter.places();
        StringBuilder sentence = new StringBuilder(word).append(Words.count(places.size(), "place"));
        Concentration concentration = chapter.concentration();
        if (concentration.files() == 1) {
            sentence.append(places.size() == 1 ? ", in " : ", all in ").append(file(concentration.fullestPath()));
        } else if (isConcentrated(concentration)) {
            sentence.append(", ").append(Words.number(concentration.fullest())).append(" of them in ");
            sentence.append(file(concentration.fullestPath()));
        } else {
            sentence.append(" in ").append(Words.count(concentration.files(), "file"));
        }
        return sentence.append(errors(places)).append('.').toString();
    }

    /** Where most places of a chapter are, in a few words. */
    static String whereMostAre(ChapterEvidence chapter) {
        Concentration concentration = chapter.concentration();
        if (concentration.files() == 0) {
            return "";
        }
        if (concentration.files() == 1 || isConcentrated(concentration)) {
            return Words.number(concentration.fullest()) + " in " + file(concentration.fullestPath());
        }
        return "in " + Words.count(concentration.files(), "file");
    }

    /** How many promises are kept. */
    static String promises(List<ChapterEvidence> chapters) {
        int kept = count(chapters, Verdict.KEPT);
        int nearly = count(chapters, Verdict.NEARLY);
        int notYet = count(chapters, Verdict.NOT_YET);
        int all = chapters.size();
        if (all == 0) {
            return "This guide switches on no rule, so there is nothing to tell.";
        }
        if (kept == all) {
            return all == 1
                    ? "The code *keeps* the one promise. Thank you."
                    : "The code *keeps all " + number(all) + "* promises. Thank you.";
        }
        List<String> parts = new ArrayList<>();
        parts.add("*keeps " + number(kept) + "* of the " + (all == 1 ? "one promise" : number(all) + " promises"));
        if (nearly > 0) {
            parts.add("*comes close on " + number(nearly) + "*");
        }
        if (notYet > 0) {
            parts.add("has *work to do on " + number(notYet) + "*");
        }
        return "The code " + enumerated(parts) + ".";
    }

    /** The name of a file without its folders, as code. */
    static String file(String path) {
        return Markup.code(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Parts as a list in a sentence. */
    static String enumerated(List<String> parts) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            text.append(i == parts.size() - 1 ? " and " : ", ").append(parts.get(i));
        }
        return text.toString();
    }

    private static boolean isConcentrated(Concentration concentration) {
        return concentration.fullest() > 1 && concentration.fullest() * SHARE >= concentration.findings();
    }

    private static String errors(List<Place> places) {
        int errors = 0;
        for (Place place : places) {
            errors += place.hasError() ? 1 : 0;
        }
        if (errors == 0 || errors == places.size()) {
            return "";
        }
        return errors == 1 ? "; one is an error" : "; " + number(errors) + " are errors";
    }

    private static int count(List<ChapterEvidence> chapters, Verdict verdict) {
        int count = 0;
        for (ChapterEvidence chapter : chapters) {
            count += chapter.verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    private static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : Words.number(number);
    }
}
