package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideChapter;
import dev.guidelint.analyzer.guide.GuideMacro;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.guide.RuleChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deals what a scan found out to the chapters of the guide. */
final class Chapters {
    private final ChapterEvidence front;
    private final List<ChapterEvidence> chapters = new ArrayList<>();
    private final ChapterEvidence outside;

    private Chapters(Guide guide) {
        int size = guide.lines().size();
        int first = guide.chapters().isEmpty() ? size : guide.chapters().get(0).firstLine();
        front = new ChapterEvidence("front", "In general", first);
        for (GuideChapter chapter : guide.chapters()) {
            chapters.add(new ChapterEvidence(chapter.id(), chapter.title(), chapter.endLine()));
        }
        outside = new ChapterEvidence("outside", "Besides the guide", size);
    }

    /** Deals out a result. */
    static Chapters of(Guide guide, GuideSettings settings, ScanResult result) {
        Chapters chapters = new Chapters(guide);
        Map<String, GuideMacro> deciding = new HashMap<>();
        for (RuleChoice choice : settings.choices()) {
            if (choice.macro().isPresent()) {
                deciding.put(choice.id(), choice.macro().get());
            }
        }
        Map<String, ChapterEvidence> homes = chapters.homes(guide);
        for (ActiveRule rule : result.rules()) {
            String id = rule.info().id();
            ReportedRule reported = new ReportedRule(rule, Optional.ofNullable(deciding.get(id)));
            homes.getOrDefault(id, chapters.outside).add(reported);
        }
        for (Evidence evidence : result.evidence()) {
            homes.getOrDefault(evidence.finding().rule(), chapters.outside).add(evidence);
        }
        return chapters;
    }

    /**
     * The chapter of each rule: the first one that names it. A later macro may decide how the rule runs, but the advice
     * is where the rule was introduced.
     */
    private Map<String, ChapterEvidence> homes(Guide guide) {
        Map<String, ChapterEvidence> byId = new HashMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            byId.put(guide.chapters().get(i).id(), chapters.get(i));
        }
        Map<String, ChapterEvidence> homes = new HashMap<>();
        for (GuideMacro macro : guide.macros()) {
            homes.putIfAbsent(macro.id(), byId.getOrDefault(macro.chapter(), front));
        }
        return homes;
    }

    /** What stands before the first chapter, as a chapter. */
    ChapterEvidence front() {
        return front;
    }

    /** The chapters of the guide, in order. */
    List<ChapterEvidence> all() {
        return chapters;
    }

    /** Findings of rules that the guide does not mention. */
    ChapterEvidence outside() {
        return outside;
    }

    /** The chapters that make promises: those with rules. */
    List<ChapterEvidence> checked() {
        List<ChapterEvidence> checked = new ArrayList<>();
        if (front.isChecked()) {
            checked.add(front);
        }
        for (ChapterEvidence chapter : chapters) {
            if (chapter.isChecked()) {
                checked.add(chapter);
            }
        }
        // Rules that run unasked are no promise of the team: they are told only if they found something.
        if (!outside.findings().isEmpty()) {
            checked.add(outside);
        }
        return checked;
    }
}
