package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.InvalidOptionException;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads values of settings, and reports those that are wrong. */
final class Values {
    private final Guide guide;
    private final List<GuideProblem> problems;

    // A value of the document is read once for every rule that has the option, and reported once.
    private final Set<GuideProblem> reported = new HashSet<>();

    Values(Guide guide, List<GuideProblem> problems) {
        this.guide = guide;
        this.problems = problems;
    }

    /** The value of an attribute of a macro; empty if it is wrong. */
    <T> Optional<T> parse(Option<T> option, MacroAttribute attribute, String rule) {
        String what = "`" + option.name() + "` of `" + rule + "`";
        try {
            return Optional.of(option.parse(attribute.value()));
        } catch (InvalidOptionException e) {
            wrong(e, what, attribute.file(), attribute.line(), attribute.valueColumn(), attribute.valueLength());
            return Optional.empty();
        }
    }

    /** The value of an attribute of the document; empty if it is wrong. */
    <T> Optional<T> parse(Option<T> option, GuideAttribute attribute) {
        try {
            return Optional.of(option.parse(attribute.value()));
        } catch (InvalidOptionException e) {
            String what = "`:" + option.name() + ":`";
            wrong(e, what, attribute.file(), attribute.line(), attribute.column(), attribute.length());
            return Optional.empty();
        }
    }

    private void wrong(InvalidOptionException e, String what, String file, int line, int column, int length) {
        int from = column;
        int width = length;
        String text = guide.file(file).map(f -> f.line(line)).orElse("");
        int at = e.value().isEmpty() ? -1 : text.indexOf(e.value(), column - 1);
        if (at >= 0 && at + e.value().length() <= column - 1 + length) {
            // Of a list, only the word that is wrong.
            from = at + 1;
            width = e.value().length();
        }
        String reason = e.getMessage();
        add(
                file,
                line,
                from,
                width,
                what + ": " + (reason == null ? "wrong value" : reason),
                Suggestions.didYouMean(e.value(), e.choices()));
    }

    /** Reports attributes of a macro that the rule does not have. */
    void checkNames(GuideMacro macro, RuleInfo info) {
        List<String> names = new ArrayList<>();
        info.options().forEach(option -> names.add(option.name()));
        CommonOptions.ALL.forEach(option -> names.add(option.name()));
        for (MacroAttribute attribute : macro.attributes()) {
            switch (attribute.kind()) {
                case POSITIONAL -> positional(attribute, info, names);
                case NAMED, NAMED_ABOVE -> {
                    if (!names.contains(attribute.name()) && !CommonOptions.ASCIIDOC.contains(attribute.name())) {
                        unknown(attribute, info, names);
                    }
                }
                case STYLE -> {
                    // Anchors, roles and titles are for readers.
                }
            }
        }
    }

    private void unknown(MacroAttribute attribute, RuleInfo info, List<String> names) {
        String hint = Suggestions.didYouMean(attribute.name(), names);
        if (CommonOptions.PROJECT_WIDE.contains(attribute.name())
                || attribute.name().equals("fail-on")) {
            hint = "it is set for the whole project: `:" + attribute.name() + ": value` in the header of the guide";
        } else if (hint.isEmpty()) {
            hint = "it has " + String.join(", ", names);
        }
        String message = "rule `" + info.id() + "` has no option `" + attribute.name() + "`";
        add(attribute.file(), attribute.line(), attribute.nameColumn(), attribute.nameLength(), message, hint);
    }

    private void positional(MacroAttribute attribute, RuleInfo info, List<String> names) {
        String value = attribute.value();
        String hint = "write `option=value`; put quotes around a value with commas in it";
        if (CommonOptions.SEVERITY.choices().contains(value)) {
            hint = "write `severity=" + value + "`";
        } else if (names.contains(value)) {
            boolean isFlag = info.options().stream()
                    .anyMatch(option ->
                            option.name().equals(value) && option.choices().contains("true"));
            hint = "write `" + value + "=" + (isFlag ? "true" : "...") + "`";
        }
        String message = "`" + value + "` has no name";
        add(attribute.file(), attribute.line(), attribute.nameColumn(), attribute.nameLength(), message, hint);
    }

    private void add(String file, int line, int column, int length, String message, String hint) {
        GuideProblem problem = new GuideProblem(Severity.ERROR, file, line, column, Math.max(1, length), message, hint);
        if (reported.add(problem)) {
            problems.add(problem);
        }
    }
}
