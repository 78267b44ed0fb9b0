package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.Concentration;
import dev.guidelint.analyzer.evidence.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a scan says about one chapter of the guide. */
final class ChapterEvidence {
    private final String id;
    private final String title;
    private final int endLine;
    private final List<ReportedRule> rules = new ArrayList<>();
    private final List<Evidence> findings = new ArrayList<>();
    private int suppressed;

    /**
     * A chapter without rules and findings.
     *
     * @param id its id in the guide
     * @param title its title, AsciiDoc
     * @param endLine index of the line of the guide that its evidence stands before
     */
    ChapterEvidence(String id, String title, int endLine) {
        this.id = id;
        this.title = title;
        this.endLine = endLine;
    }

    void add(ReportedRule rule) {
        rules.add(rule);
    }

    void add(Evidence evidence) {
        if (evidence.isOpen()) {
            findings.add(evidence);
        } else {
            suppressed++;
        }
    }

    String title() {
        return title;
    }

    int endLine() {
        return endLine;
    }

    /** Its rules, sorted by id. */
    List<ReportedRule> rules() {
        return rules;
    }

    /** Its findings that count, sorted by place. */
    List<Evidence> findings() {
        return findings;
    }

    /** How many findings do not count. */
    int suppressed() {
        return suppressed;
    }

    /** A chapter that no rule watches over is advice only. */
    boolean isChecked() {
        return !rules.isEmpty();
    }

    List<Place> places() {
        return Place.of(findings);
    }

    Verdict verdict() {
        return Verdict.on(findings);
    }

    /** How its places spread over files. */
    Concentration concentration() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Place place : places()) {
            counts.merge(place.path(), 1, Integer::sum);
        }
        return Concentration.ofCounts(counts);
    }

    /** The id of its evidence in the report. */
    String anchor() {
        StringBuilder anchor = new StringBuilder("evidence-");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            anchor.append(Character.isLetterOrDigit(c) ? c : '-');
        }
        return anchor.toString();
    }
}
