package dev.guidelint.docs;

import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RuleInfo;
import java.util.List;
import java.util.Locale;

/** What the declaration of a rule says, as AsciiDoc. */
final class RuleFacts {
    private RuleFacts() {}

    /** One line about severity, sources and needs. */
    static String line(RuleInfo info) {
        StringBuilder out = new StringBuilder("[.facts]\n{empty}");
        out.append("[.pill.")
                .append(info.severity().label())
                .append("]##")
                .append(info.enabled() ? info.severity().label() : "off by default")
                .append("## ");
        out.append("looks at ").append(sources(info));
        out.append(" · ").append(needs(info));
        out.append(" · since ").append(info.since());
        if (!info.cwe().isEmpty()) {
            out.append(" · ")
                    .append(String.join(
                            ", ",
                            info.cwe().stream()
                                    .map(number -> "https://cwe.mitre.org/data/definitions/" + number + ".html[CWE-"
                                            + number + "]")
                                    .toList()));
        }
        return out.append("\n\n").toString();
    }

    private static String sources(RuleInfo info) {
        List<String> names = info.sources().stream()
                .sorted()
                .map(set -> set.name().toLowerCase(Locale.ROOT))
                .toList();
        return switch (String.join(" ", names)) {
            case "main" -> "main code";
            case "test" -> "tests";
            default -> "main code and tests";
        };
    }

    private static String needs(RuleInfo info) {
        if (info.needs().contains(Needs.PROJECT)) {
            return "looks at the project as a whole";
        }
        if (info.needs().contains(Needs.TYPES)) {
            return "sees more with a class path";
        }
        return info.needs().contains(Needs.NAMES) ? "looks up names of types" : "needs the source only";
    }

    /** The macro and the options. */
    static String settings(RuleInfo info) {
        String id = info.id();
        StringBuilder out = new StringBuilder("== In your guide\n\n[source,asciidoc]\n----\nrule::" + id + "[]\n");
        out.append("\nrule::").append(id).append("[severity=").append(other(info));
        if (!info.options().isEmpty()) {
            Option<?> first = info.options().get(0);
            out.append(", ")
                    .append(first.name())
                    .append("=\"")
                    .append(first.defaultText())
                    .append('"');
        }
        out.append("]\n");
        out.append("----\n\n");
        out.append("With nothing in the brackets the rule has its usual settings. ")
                .append(
                        "xref:../own-guide.adoc#options[`severity`, `sources`, `paths` and `scan-generated`] work for every rule.");
        out.append(info.options().isEmpty() ? " It has no options of its own.\n\n" : "\n\n");
        if (!info.options().isEmpty()) {
            out.append("[cols=\"2,4,2\",options=header]\n|===\n|Option |What it does |Default\n\n");
            for (Option<?> option : info.options()) {
                out.append("|`+")
                        .append(option.name())
                        .append("+`\n|")
                        .append(AdocText.cell(sentence(option.description())))
                        .append(" [.kind]_")
                        .append(AdocText.cell(option.kind()))
                        .append("_\n|")
                        .append(option.defaultText().isEmpty() ? "nothing" : AdocText.code(option.defaultText()))
                        .append("\n\n");
            }
            out.append("|===\n\n");
        }
        return out.toString();
    }

    /** Any severity but the usual one: an example that changes nothing explains nothing. */
    private static String other(RuleInfo info) {
        return info.severity().label().equals("error") ? "warning" : "error";
    }

    private static String sentence(String text) {
        String whole = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }
}
