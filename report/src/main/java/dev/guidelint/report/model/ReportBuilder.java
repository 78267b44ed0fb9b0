package dev.guidelint.report.model;

import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideChapter;
import dev.guidelint.analyzer.guide.GuideLine;
import dev.guidelint.analyzer.guide.GuideMacro;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.guide.RuleChoice;
import dev.guidelint.analyzer.guide.SettingValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Deals what a scan found out to the chapters of the guide. */
public final class ReportBuilder {
    /** The id of what stands before the first chapter. */
    public static final String FRONT = "front";

    /** The id of findings that belong to no chapter of the guide. */
    public static final String OUTSIDE = "outside";

    private final Guide guide;
    private final ScanResult result;
    private final Map<String, RuleChoice> choices = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private ReportBuilder(Guide guide, GuideSettings settings, ScanResult result) {
        this.guide = guide;
        this.result = result;
        for (RuleChoice choice : settings.choices()) {
            choices.put(choice.id(), choice);
        }
    }

    /** A chapter that is being filled. */
    private record Draft(
            String id, String title, int endLine, List<ActiveRule> rules, List<Evidence> open, List<Evidence> closed) {
        static Draft of(String id, String title, int endLine) {
            return new Draft(id, title, endLine, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * The report on a scan.
     *
     * @param project name of what was scanned; empty if it has none
     * @param version version of Guidelint
     * @param guide the guide that the scan was made with
     * @param settings what it means for the scan
     * @param sentences sentences that replace those of the report, by key
     * @param result what was found
     */
    public static Report report(
            String project,
            String version,
            Guide guide,
            GuideSettings settings,
            Map<String, String> sentences,
            ScanResult result) {
        return new ReportBuilder(guide, settings, result).build(project, version, sentences);
    }

    private Report build(String project, String version, Map<String, String> sentences) {
        dealOut();
        List<Chapter> chapters = new ArrayList<>();
        for (Draft draft : drafts) {
            chapters.add(chapter(draft));
        }
        return new Report(
                Report.FORMAT,
                version,
                project,
                text(sentences),
                result.files(),
                result.lines(),
                fixable(),
                chapters,
                degraded(),
                troubles(),
                sizes(),
                List.of());
    }

    private void dealOut() {
        int size = guide.lines().size();
        int first = guide.chapters().isEmpty() ? size : guide.chapters().get(0).firstLine();
        Draft front = Draft.of(FRONT, "", first);
        Draft outside = Draft.of(OUTSIDE, "", size);
        drafts.add(front);
        Map<String, Draft> byId = new HashMap<>();
        for (GuideChapter chapter : guide.chapters()) {
            Draft draft = Draft.of(chapter.id(), chapter.title(), chapter.endLine());
            drafts.add(draft);
            byId.put(chapter.id(), draft);
        }
        drafts.add(outside);
        // A later macro may decide how a rule runs, but the advice is where the rule was introduced.
        Map<String, Draft> homes = new HashMap<>();
        for (GuideMacro macro : guide.macros()) {
            homes.putIfAbsent(macro.id(), byId.getOrDefault(macro.chapter(), front));
        }
        for (ActiveRule rule : result.rules()) {
            homes.getOrDefault(rule.info().id(), outside).rules().add(rule);
        }
        for (Evidence evidence : result.evidence()) {
            Draft home = homes.getOrDefault(evidence.finding().rule(), outside);
            (evidence.isOpen() ? home.open() : home.closed()).add(evidence);
        }
    }

    private Chapter chapter(Draft draft) {
        List<Place> places = Place.of(draft.open());
        Map<String, Integer> counts = new HashMap<>();
        for (Place place : places) {
            Set<String> here = new HashSet<>();
            for (Mark mark : place.marks()) {
                if (here.add(mark.rule())) {
                    counts.merge(mark.rule(), 1, Integer::sum);
                }
            }
        }
        List<CheckedRule> rules = new ArrayList<>();
        for (ActiveRule rule : draft.rules()) {
            rules.add(checked(rule, counts.getOrDefault(rule.info().id(), 0)));
        }
        List<Excerpt> worst = WorstPlace.of(draft.open(), places, result.texts());
        return new Chapter(
                draft.id(),
                draft.title(),
                draft.endLine(),
                rules,
                places,
                worst,
                draft.closed().size(),
                isSeen(draft));
    }

    /** Whether a rule had anything to look at. */
    private boolean isSeen(Draft draft) {
        for (ActiveRule rule : draft.rules()) {
            if (!Collections.disjoint(rule.settings().sources(), result.sourceSets())) {
                return true;
            }
        }
        return draft.rules().isEmpty();
    }

    private CheckedRule checked(ActiveRule rule, int places) {
        RuleChoice choice = choices.get(rule.info().id());
        Map<String, String> options = new TreeMap<>();
        String file = "";
        int line = 0;
        if (choice != null && choice.macro().isPresent()) {
            file = choice.macro().get().file();
            line = choice.macro().get().line();
            for (SettingValue value : choice.values()) {
                if (!value.isDefault() && !value.name().equals("severity")) {
                    options.put(value.name(), value.text());
                }
            }
        }
        return new CheckedRule(
                rule.info().id(), rule.settings().severity(), RuleWords.of(rule.rule()), file, line, options, places);
    }

    /**
     * Whether a line belongs to a chapter of ours with all its rules off, such as those on migrations: it has nothing to
     * say about this code, and the team has not written it.
     */
    private boolean isAsleep(GuideLine line) {
        Optional<GuideChapter> chapter = guide.chapterAt(line.index());
        if (chapter.isEmpty() || !line.file().startsWith(GuideReader.PACKAGED + "/")) {
            return false;
        }
        boolean hasMacros = false;
        for (GuideMacro macro : guide.macros()) {
            hasMacros |= macro.chapter().equals(chapter.get().id());
        }
        for (Draft draft : drafts) {
            if (draft.id().equals(chapter.get().id())) {
                return hasMacros && draft.rules().isEmpty();
            }
        }
        return false;
    }

    private GuideText text(Map<String, String> sentences) {
        List<String> lines = new ArrayList<>(guide.lines().size());
        for (GuideLine line : guide.lines()) {
            lines.add(isAsleep(line) ? "" : line.text());
        }
        Set<Integer> macros = new HashSet<>();
        for (GuideMacro macro : guide.macros()) {
            macros.add(macro.lineIndex());
        }
        return new GuideText(guide.name(), guide.title(), lines, macros, sentences);
    }

    private int fixable() {
        int count = 0;
        for (Evidence evidence : result.evidence()) {
            if (evidence.isOpen()
                    && evidence.finding()
                            .fix()
                            .filter(fix -> fix.safety() == Fix.Safety.SAFE)
                            .isPresent()) {
                count++;
            }
        }
        return count;
    }

    private Map<String, List<String>> degraded() {
        Map<String, List<String>> degraded = new LinkedHashMap<>();
        for (ScanResult.Degraded rule : result.degraded()) {
            degraded.computeIfAbsent(rule.reason(), reason -> new ArrayList<>()).add(rule.rule());
        }
        return degraded;
    }

    private Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new HashMap<>();
        for (Evidence evidence : result.evidence()) {
            SourceText text = result.texts().get(evidence.finding().path());
            if (evidence.isOpen() && text != null) {
                sizes.putIfAbsent(text.path(), text.lines().count());
            }
        }
        return sizes;
    }

    private List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        for (Notification notification : result.notifications()) {
            if (notification.kind().isFailure()) {
                String place = notification.path().isEmpty() ? "" : notification.path() + ": ";
                troubles.add(place + notification.message());
            }
        }
        return troubles;
    }
}
