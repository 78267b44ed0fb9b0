package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.CompilationUnit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.CommentTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flags comments that silence a tool without saying which rule or why, and those that never switch it on again. */
final class BlanketCommentSuppression implements Rule {
    private static final Option<List<String>> MARKERS = Option.list(
            "markers",
            List.of("NOSONAR", "NOPMD", "NOCHECKSTYLE", "CHECKSTYLE:OFF", "CSOFF", "noinspection", "guide:off"),
            "what silences a tool; one that ends in OFF lasts until the same with ON");
    private static final Option<Integer> MIN_WORDS =
            Option.number("min-words", 1, "how many words next to a marker count as a reason");
    private static final Option<List<String>> ALLOW =
            Option.list("allow", List.of(), "markers that are welcome as they are");
    private static final Option<Boolean> UNCLOSED =
            Option.flag("unclosed", true, "whether an OFF is reported that no ON follows");

    private static final RuleInfo INFO = RuleInfo.of(
                    "blanket-comment-suppression", Severity.WARNING, "marker comment without rule or reason")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .cwe(1127)
            .options(MARKERS, MIN_WORDS, ALLOW, UNCLOSED);

    private static final String OFF = "OFF";

    /** A rule in brackets, or after a colon: {@code NOSONAR(java:S106)}, {@code CSOFF: MagicNumber}. */
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[(\\[]\\s*[\\w.:-]+|[:|]\\s*[A-Za-z][\\w.:-]{2,})");

    /** The names of inspections, behind {@code noinspection}. */
    private static final Pattern INSPECTION = Pattern.compile("^\\s+(?!ALL\\b)[A-Za-z]\\w+");

    /** A marker in a comment; {@code after} is the text behind it. */
    private record Marked(String marker, SourceComment comment, int offset, String before, String after) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, BlanketCommentSuppression::check);
    }

    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        SourceFile file = context.file();
        List<String> markers = new ArrayList<>();
        for (String marker : context.option(MARKERS)) {
            if (!context.option(ALLOW).contains(marker) && file.text().contains(marker)) {
                markers.add(marker);
            }
        }
        if (markers.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (SourceComment comment : file.comments()) {
            Optional<Marked> marked = comment.isDoc() ? Optional.empty() : marker(comment, markers, file);
            if (marked.isEmpty()) {
                continue;
            }
            String marker = marked.get().marker();
            Optional<String> message = Optional.empty();
            if (!saysMore(marked.get(), context)) {
                message = Optional.of(
                        "`%s` silences whatever is wrong here, now and later: name the rule or write the reason behind it"
                                .formatted(marker));
            } else if (marker.endsWith(OFF) && context.option(UNCLOSED) && !isClosed(marked.get(), file)) {
                message = Optional.of("`%s` is never taken back, so the rest of the file goes unchecked: add `%s`"
                        .formatted(marker, on(marker)));
            }
            int start = marked.get().offset();
            message.ifPresent(text ->
                    findings.add(context.inComment(file.region(start, start + marker.length()), comment, text)));
        }
        return findings;
    }

    private static Optional<Marked> marker(SourceComment comment, List<String> markers, SourceFile file) {
        int start = CommentTexts.contentStart(comment);
        String content = file.text().substring(start, CommentTexts.contentEnd(comment, start));
        for (String marker : markers) {
            int at = find(content, marker);
            if (at >= 0) {
                int end = at + marker.length();
                return Optional.of(
                        new Marked(marker, comment, start + at, content.substring(0, at), content.substring(end)));
            }
        }
        return Optional.empty();
    }

    /** Where a marker stands as a word of its own that is not quoted; markers in lower case stand first. */
    private static int find(String content, String marker) {
        int at = content.indexOf(marker);
        while (at >= 0) {
            int end = at + marker.length();
            char before = at == 0 ? ' ' : content.charAt(at - 1);
            char after = end == content.length() ? ' ' : content.charAt(end);
            boolean isWord = !Character.isLetterOrDigit(before)
                    && "'\"`@#{_-".indexOf(before) < 0
                    && !Character.isLetterOrDigit(after)
                    && "'\"`_".indexOf(after) < 0;
            boolean isFirst = content.substring(0, at).isBlank();
            if (isWord && (isFirst || Character.isUpperCase(marker.charAt(0)))) {
                return at;
            }
            at = content.indexOf(marker, end);
        }
        return -1;
    }

    private static boolean saysMore(Marked marked, RuleContext context) {
        if (marked.marker().equals("noinspection")) {
            return INSPECTION.matcher(marked.after()).find();
        }
        if (marked.marker().equals(SuppressingComments.GUIDE_OFF)) {
            return SuppressingComments.namesRules(marked.marker() + marked.after());
        }
        int words = CommentTexts.words(marked.before()) + CommentTexts.words(marked.after());
        return words >= context.option(MIN_WORDS)
                || RULE.matcher(marked.after()).find();
    }

    /** Whether the same marker with ON follows, for the same rule if it names one. */
    private static boolean isClosed(Marked marked, SourceFile file) {
        String on = on(marked.marker());
        String rule = rule(marked.after());
        for (SourceComment comment : file.comments()) {
            if (comment.start() > marked.offset()) {
                String content = CommentTexts.content(comment, file);
                int at = content.indexOf(on);
                if (at >= 0) {
                    String closed = rule(content.substring(at + on.length()));
                    if (closed.isEmpty() || rule.isEmpty() || closed.equals(rule)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String on(String marker) {
        return marker.substring(0, marker.length() - OFF.length()) + "ON";
    }

    private static String rule(String after) {
        Matcher matcher = RULE.matcher(after);
        return matcher.find() ? matcher.group().replaceAll("[^\\w.]", "") : "";
    }
}
