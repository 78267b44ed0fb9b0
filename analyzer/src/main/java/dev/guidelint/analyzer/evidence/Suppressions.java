package dev.guidelint.analyzer.evidence;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.evidence.Evidence.Suppression;
import dev.guidelint.analyzer.vocabulary.CommentTexts;
import dev.guidelint.analyzer.vocabulary.SuppressionKeys;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one file asks not to hear: {@code @SuppressWarnings("guide:RULE")} (also {@code "guide:CHAPTER"} and keys that a
 * rule names as aliases) on a declaration, and {@code // guide:off RULE[, RULE] [until 2027-01-31] -- reason} on a line or the line above.
 * {@code // noinspection KEY} of an IDE above a line counts if the key is an alias of the rule. Remembers which of the
 * others were of use.
 */
public final class Suppressions {
    /** The annotation of the language, and that of SpotBugs, whose keys may stand for rules as well. */
    private static final Set<String> SUPPRESSING = Set.of("SuppressWarnings", "SuppressFBWarnings");

    private static final String KEY_PREFIX = "guide:";
    private static final String COMMENT_MARK = "guide:off";
    private static final String INSPECTION_MARK = "noinspection ";
    private static final String REASON_MARK = "--";
    private static final Pattern UNTIL = Pattern.compile("\\buntil\\s+(\\d{4}-\\d{2}-\\d{2})\\s*$");

    private final List<AnnotationKey> annotations = new ArrayList<>();
    private final BitSet usedAnnotations = new BitSet();
    private final List<CommentKey> comments = new ArrayList<>();
    private final List<Inspections> inspections = new ArrayList<>();
    private final LocalDate today;

    /** What a comment above a line tells the inspections of an IDE. */
    private record Inspections(Set<String> keys, int line) {}

    /** A key in an annotation, and the part of the file it speaks for. */
    private record AnnotationKey(String key, StringLiteralExpr literal, AnnotationExpr annotation, Region scope) {}

    /** The rules a comment names, its line, and why; those that were of use so far. */
    private record CommentKey(
            List<String> rules,
            SourceComment comment,
            int line,
            String reason,
            Optional<LocalDate> until,
            Set<String> used) {

        boolean isOver(LocalDate today) {
            return until.isPresent() && until.get().isBefore(today);
        }
    }

    /** A name that suppressed nothing. */
    public sealed interface Unused {
        /** The rule or chapter that is named. */
        String name();

        /**
         * A key of an annotation.
         *
         * @param name the rule or chapter that is named
         * @param literal the key
         * @param annotation the annotation it stands in
         */
        record Key(String name, StringLiteralExpr literal, AnnotationExpr annotation) implements Unused {}

        /**
         * A name in a comment.
         *
         * @param name the rule that is named
         * @param comment the comment
         * @param isOnly whether the comment names no other rule
         * @param ended the day after which it suppresses nothing, if that has passed
         */
        record Comment(String name, SourceComment comment, boolean isOnly, Optional<LocalDate> ended)
                implements Unused {}
    }

    private Suppressions(LocalDate today) {
        this.today = today;
    }

    /** The suppressions in a file; those that ended before today suppress nothing any more. */
    public static Suppressions of(SourceFile file, LocalDate today) {
        Suppressions suppressions = new Suppressions(today);
        if (SUPPRESSING.stream().anyMatch(file.text()::contains)) {
            suppressions.collectAnnotations(file.unit(), file);
        }
        if (file.text().contains(COMMENT_MARK) || file.text().contains(INSPECTION_MARK)) {
            suppressions.collectComments(file);
        }
        return suppressions;
    }

    /** Whether a file may hold any; a look at its text is enough to say no. */
    public static boolean areLikelyIn(SourceFile file) {
        return file.text().contains(COMMENT_MARK) || file.text().contains(KEY_PREFIX);
    }

    /** Why a finding is suppressed; empty if it is not. */
    public Optional<Suppression> find(Finding finding, ActiveRule rule) {
        for (int i = 0; i < annotations.size(); i++) {
            AnnotationKey annotation = annotations.get(i);
            if (names(annotation.key(), rule) && contains(annotation.scope(), finding.region())) {
                usedAnnotations.set(i);
                return Optional.of(new Suppression(Suppression.Kind.ANNOTATION, ""));
            }
        }
        for (CommentKey comment : comments) {
            if (comment.rules().contains(finding.rule())
                    && !comment.isOver(today)
                    && reaches(comment.line(), finding)) {
                comment.used().add(finding.rule());
                return Optional.of(new Suppression(Suppression.Kind.COMMENT, comment.reason()));
            }
        }
        for (Inspections comment : inspections) {
            if (reaches(comment.line(), finding)
                    && rule.info().aliases().stream().anyMatch(comment.keys()::contains)) {
                return Optional.of(new Suppression(Suppression.Kind.COMMENT, ""));
            }
        }
        return Optional.empty();
    }

    /** The names of rules and chapters that have suppressed nothing so far, in the order of the file by kind. */
    public List<Unused> unused() {
        List<Unused> unused = new ArrayList<>();
        for (int i = usedAnnotations.nextClearBit(0); i < annotations.size(); i = usedAnnotations.nextClearBit(i + 1)) {
            AnnotationKey annotation = annotations.get(i);
            if (annotation.key().startsWith(KEY_PREFIX)) {
                String name = annotation.key().substring(KEY_PREFIX.length());
                unused.add(new Unused.Key(name, annotation.literal(), annotation.annotation()));
            }
        }
        for (CommentKey comment : comments) {
            for (String rule : comment.rules()) {
                if (!comment.used().contains(rule)) {
                    unused.add(new Unused.Comment(
                            rule,
                            comment.comment(),
                            comment.rules().size() == 1,
                            comment.until().filter(date -> comment.isOver(today))));
                }
            }
        }
        return unused;
    }

    private static boolean names(String key, ActiveRule rule) {
        return key.equals(KEY_PREFIX + rule.info().id())
                || key.equals(KEY_PREFIX + rule.chapter())
                || rule.info().aliases().contains(key);
    }

    private static boolean contains(Region scope, Region region) {
        Region start = Region.onLine(region.startLine(), region.startColumn(), 0);
        return start.compareTo(Region.onLine(scope.startLine(), scope.startColumn(), 0)) >= 0
                && start.compareTo(Region.onLine(scope.endLine(), scope.endColumn(), 0)) < 0;
    }

    /** A comment above a declaration also reaches the name that stands below its annotations. */
    private static boolean reaches(int line, Finding finding) {
        int start = finding.region().startLine();
        Region context = finding.context();
        boolean isInHeader = start >= context.startLine() && start <= context.endLine();
        return start == line || start == line + 1 || (isInHeader && context.startLine() == line + 1);
    }

    private void collectAnnotations(Node node, SourceFile file) {
        if (node instanceof AnnotationExpr annotation
                && SUPPRESSING.contains(annotation.getName().getIdentifier())) {
            Region scope = file.region(annotation.getParentNode().orElse(annotation));
            for (StringLiteralExpr key : SuppressionKeys.in(annotation)) {
                annotations.add(new AnnotationKey(key.getValue(), key, annotation, scope));
            }
        }
        for (Node child : node.getChildNodes()) {
            collectAnnotations(child, file);
        }
    }

    private void collectComments(SourceFile file) {
        for (SourceComment comment : file.comments()) {
            if (comment.kind() != SourceComment.Kind.LINE && comment.kind() != SourceComment.Kind.BLOCK) {
                continue;
            }
            String content = CommentTexts.content(comment, file);
            if (content.startsWith(INSPECTION_MARK)) {
                String[] keys = content.substring(INSPECTION_MARK.length()).split("[,\\s]+", -1);
                inspections.add(new Inspections(
                        new HashSet<>(List.of(keys)), file.lines().line(comment.end() - 1)));
            } else if (content.startsWith(COMMENT_MARK)) {
                String rest = content.substring(COMMENT_MARK.length());
                int reason = rest.indexOf(REASON_MARK);
                String names = reason < 0 ? rest : rest.substring(0, reason);
                Matcher until = UNTIL.matcher(names);
                Optional<LocalDate> end =
                        until.find() ? date(names.substring(until.start(1), until.end(1))) : Optional.empty();
                List<String> rules = new ArrayList<>();
                for (String name : (end.isPresent() ? names.substring(0, until.start()) : names).split("[,\\s]+", -1)) {
                    if (!name.isEmpty()) {
                        rules.add(name);
                    }
                }
                comments.add(new CommentKey(
                        List.copyOf(rules),
                        comment,
                        file.lines().line(comment.end() - 1),
                        reason < 0
                                ? ""
                                : rest.substring(reason + REASON_MARK.length()).strip(),
                        end,
                        new HashSet<>()));
            }
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
