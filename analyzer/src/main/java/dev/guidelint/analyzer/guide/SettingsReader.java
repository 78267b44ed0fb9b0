package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.api.RuleSettings;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the macros of a guide into the settings of rules. */
final class SettingsReader {
    private final Guide guide;
    private final List<RulePack> packs;
    private final List<GuideProblem> problems;
    private final Values values;
    private final DocumentValues document;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    SettingsReader(Guide guide, List<RulePack> packs) {
        this.guide = guide;
        this.packs = packs;
        this.problems = new ArrayList<>(guide.problems());
        this.values = new Values(guide, problems);
        this.document = new DocumentValues(guide, values);
    }

    GuideSettings read() {
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                rules.put(rule.info().id(), rule);
            }
        }
        Map<String, GuideMacro> deciding = decidingMacros();
        List<RuleChoice> choices = new ArrayList<>();
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                Optional<GuideMacro> macro =
                        Optional.ofNullable(deciding.get(rule.info().id()));
                choices.add(choice(rule, pack.chapter(), macro));
            }
        }
        Optional<Severity> failOn = document.failOn();
        warnIfNothingRuns(choices);
        return new GuideSettings(choices, failOn, document.shown(), ProblemOrder.sorted(guide, problems));
    }

    /** For each rule the macro that counts. All others are checked as well, for what they say must make sense. */
    private Map<String, GuideMacro> decidingMacros() {
        Map<String, GuideMacro> deciding = new HashMap<>();
        for (GuideMacro macro : guide.macros()) {
            Rule rule = rules.get(macro.id());
            if (rule == null) {
                unknownRule(macro);
                continue;
            }
            GuideMacro earlier = deciding.get(macro.id());
            if (earlier != null && macro.depth() >= earlier.depth()) {
                twice(macro, earlier);
                continue;
            }
            if (earlier != null) {
                // Overridden, but still read: a wrong option in it is wrong.
                choice(rule, "", Optional.of(earlier));
            }
            deciding.put(macro.id(), macro);
        }
        return deciding;
    }

    private void unknownRule(GuideMacro macro) {
        if (macro.id().isEmpty()) {
            problem(macro, "the rule has no name", "write `rule::name[]`");
            return;
        }
        String hint = Suggestions.didYouMean(macro.id(), new ArrayList<>(rules.keySet()));
        problem(macro, "unknown rule `" + macro.id() + "`", hint);
    }

    private void twice(GuideMacro macro, GuideMacro earlier) {
        String hint = macro.depth() > earlier.depth()
                ? "what an included page sets can be changed below the include, not above it"
                : "leave one of them out";
        problem(macro, "rule `" + macro.id() + "` is already set at " + earlier.place(), hint);
    }

    private void problem(GuideMacro macro, String message, String hint) {
        problems.add(new GuideProblem(
                Severity.ERROR, macro.file(), macro.line(), macro.idColumn(), macro.idLength(), message, hint));
    }

    private void warnIfNothingRuns(List<RuleChoice> choices) {
        for (RuleChoice choice : choices) {
            if (choice.isActive()) {
                return;
            }
        }
        if (!guide.files().isEmpty()) {
            String hint = guide.macros().isEmpty() ? "a rule is switched on with `rule::name[]`" : "";
            problems.add(
                    new GuideProblem(Severity.WARNING, guide.name(), 0, 1, 1, "this guide switches on no rule", hint));
        }
    }

    private RuleChoice choice(Rule rule, String pack, Optional<GuideMacro> macro) {
        RuleInfo info = rule.info();
        Macro reader = new Macro(info, macro);
        macro.ifPresent(present -> values.checkNames(present, info));
        CommonOptions.Level level = reader.get(CommonOptions.SEVERITY, level(info.severity()), Optional.empty());
        Set<SourceSet> sources = reader.get(CommonOptions.SOURCES, info.sources(), Optional.empty());
        List<String> paths = reader.get(CommonOptions.PATHS, List.of(), Optional.empty());
        boolean generated = reader.get(CommonOptions.SCAN_GENERATED, false, document.get(CommonOptions.SCAN_GENERATED));
        Map<Option<?>, Object> own = new LinkedHashMap<>();
        for (Option<?> option : info.options()) {
            reader.own(option, own);
        }
        boolean isSet = macro.isPresent() && macro.get().attribute("severity").isPresent();
        Severity severity = level == CommonOptions.Level.OFF ? info.severity() : Severity.valueOf(level.name());
        RuleSettings settings =
                new RuleSettings(info.id(), severity, isSet, sources, generated, PathFilter.of(paths), own);
        boolean isActive = macro.isPresent() && level != CommonOptions.Level.OFF;
        return new RuleChoice(rule, pack, macro, isActive, settings, reader.shown);
    }

    private static CommonOptions.Level level(Severity severity) {
        return CommonOptions.Level.valueOf(severity.name());
    }

    /** Reads the settings of one rule, and notes where each comes from. */
    private final class Macro {
        private final RuleInfo info;
        private final Optional<GuideMacro> macro;
        private final List<SettingValue> shown = new ArrayList<>();

        Macro(RuleInfo info, Optional<GuideMacro> macro) {
            this.info = info;
            this.macro = macro;
        }

        <T> T get(Option<T> option, T defaultValue, Optional<DocumentValues.Value<T>> fromDocument) {
            Optional<T> set = parsed(option);
            if (set.isPresent()) {
                return set.get();
            }
            if (fromDocument.isPresent()) {
                shown.add(new SettingValue(
                        option.name(),
                        fromDocument.get().text(),
                        fromDocument.get().origin()));
                return fromDocument.get().value();
            }
            shown.add(new SettingValue(option.name(), text(defaultValue), SettingValue.DEFAULT));
            return defaultValue;
        }

        /** Reads an option of the rule; a default value is left out. */
        <T> void own(Option<T> option, Map<Option<?>, Object> into) {
            Optional<DocumentValues.Value<T>> fromDocument =
                    CommonOptions.PROJECT_WIDE.contains(option.name()) ? document.get(option) : Optional.empty();
            Optional<T> set = parsed(option);
            if (set.isPresent()) {
                into.put(option, set.get());
            } else if (fromDocument.isPresent()) {
                into.put(option, fromDocument.get().value());
                shown.add(new SettingValue(
                        option.name(),
                        fromDocument.get().text(),
                        fromDocument.get().origin()));
            } else {
                shown.add(new SettingValue(option.name(), option.defaultText(), SettingValue.DEFAULT));
            }
        }

        private <T> Optional<T> parsed(Option<T> option) {
            Optional<MacroAttribute> attribute = macro.flatMap(present -> present.attribute(option.name()));
            if (attribute.isEmpty()) {
                return Optional.empty();
            }
            String origin = attribute.get().file() + ":" + attribute.get().line();
            shown.add(new SettingValue(option.name(), attribute.get().value(), origin));
            return values.parse(option, attribute.get(), info.id());
        }

        /** A value as a guide would write it. */
        private static String text(Object value) {
            if (value instanceof Collection<?> words) {
                // Source sets and the like: their names happen to be in the right order.
                return words.stream()
                        .map(word -> String.valueOf(word).toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(","));
            }
            return value.toString().toLowerCase(Locale.ROOT);
        }
    }
}
