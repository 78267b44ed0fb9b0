package dev.guidelint.analyzer.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.BlockComment;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.comments.JavadocComment;
import com.github.javaparser.ast.comments.LineComment;
import com.github.javaparser.ast.comments.MarkdownComment;
import dev.guidelint.analyzer.api.LineIndex;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns text into a tree with JavaParser. Not thread-safe: one per thread.
 *
 * <p>JavaParser's own processors (validators of the language level, attribution of comments, detection of line ends) cost
 * about a third of a parse and are not needed: they are configured away, and {@link TreeTrimmer} does in one walk what is
 * left of their work.
 */
final class JavaSourceParser {
    private static final Pattern LEXICAL_ERROR =
            Pattern.compile("Lexical error at line (\\d+), column (\\d+)\\.(.*)", Pattern.DOTALL);
    private static final int MESSAGE_LIMIT = 200;

    private final JavaParser parser;

    JavaSourceParser() {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.JAVA_25)
                .setDetectOriginalLineSeparator(false)
                .setAttributeComments(false);
        configuration.getProcessors().clear();
        parser = new JavaParser(configuration);
    }

    /**
     * A parse that went well.
     *
     * @param unit the tree
     * @param comments all comments in source order
     */
    record Tree(CompilationUnit unit, List<SourceComment> comments) {}

    /** Receives the outcome of a parse: exactly one of its methods is called. */
    sealed interface Outcome {
        /** The tree. */
        record Parsed(Tree tree) implements Outcome {}

        /** Why there is none. */
        record Failed(ParseFailure failure) implements Outcome {}
    }

    Outcome parse(SourceText source) {
        try {
            ParseResult<CompilationUnit> result = parse(source.text());
            Optional<String> resolved =
                    result.isSuccessful() ? Optional.empty() : EscapedBackslashes.resolve(source.text());
            if (resolved.isPresent()) {
                result = parse(resolved.get());
            }
            Optional<CompilationUnit> unit = result.getResult();
            if (!result.isSuccessful() || unit.isEmpty()) {
                return new Outcome.Failed(failure(result.getProblems(), source));
            }
            TreeTrimmer.trim(unit.get());
            return new Outcome.Parsed(new Tree(unit.get(), comments(result, source)));
        } catch (StackOverflowError e) {
            return failed("is nested too deeply to be parsed");
        } catch (OutOfMemoryError e) {
            return failed("needs more memory than there is to be parsed");
        } catch (RuntimeException e) {
            // The parser's own defects must cost no more than this file.
            return failed("makes the parser fail: " + e);
        }
    }

    private ParseResult<CompilationUnit> parse(String text) {
        return parser.parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
    }

    private static Outcome failed(String message) {
        return new Outcome.Failed(new ParseFailure(ParseFailure.START, message));
    }

    private static ParseFailure failure(List<Problem> problems, SourceText source) {
        for (Problem problem : problems) {
            Optional<Range> range = problem.getLocation().flatMap(tokens -> tokens.toRange());
            if (range.isPresent()) {
                Position begin = range.get().begin;
                return new ParseFailure(regionAt(begin.line, begin.column, source), oneLine(problem.getMessage()));
            }
            Optional<ParseFailure> lexical = lexicalError(problem.getMessage(), source);
            if (lexical.isPresent()) {
                return lexical.get();
            }
        }
        String message = problems.isEmpty()
                ? "cannot be parsed"
                : oneLine(problems.get(0).getMessage());
        return new ParseFailure(ParseFailure.START, message);
    }

    /** The tokenizer's errors have no location; their message names it. */
    private static Optional<ParseFailure> lexicalError(String message, SourceText source) {
        Matcher matcher = LEXICAL_ERROR.matcher(message);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(message.substring(matcher.start(1), matcher.end(1)));
        int column = Integer.parseInt(message.substring(matcher.start(2), matcher.end(2)));
        String detail = oneLine(message.substring(matcher.start(3)));
        return Optional.of(new ParseFailure(regionAt(line, column, source), "Lexical error: " + detail));
    }

    /** The region of one character, moved into the file if the parser points behind its end. */
    private static Region regionAt(int line, int column, SourceText source) {
        LineIndex lines = source.lines();
        int safeLine = Math.min(Math.max(line, 1), lines.count());
        int length = source.line(safeLine).length();
        int start = Math.min(Math.max(column, 1), length + 1);
        return Region.onLine(safeLine, start, start <= length ? 1 : 0);
    }

    private static String oneLine(String message) {
        String first =
                message.strip().lines().findFirst().orElse("cannot be parsed").strip();
        return first.length() > MESSAGE_LIMIT ? first.substring(0, MESSAGE_LIMIT) + "…" : first;
    }

    private static List<SourceComment> comments(ParseResult<CompilationUnit> result, SourceText source) {
        List<SourceComment> comments = new ArrayList<>();
        LineIndex lines = source.lines();
        result.getCommentsCollection().ifPresent(collection -> {
            for (Comment comment : collection.getComments()) {
                comment.getRange().ifPresent(range -> {
                    int start = lines.start(range.begin.line) + range.begin.column - 1;
                    int end = lines.start(range.end.line) + range.end.column;
                    comments.add(new SourceComment(kind(comment, source.text(), start), start, end));
                });
            }
        });
        comments.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return comments;
    }

    private static SourceComment.Kind kind(Comment comment, String text, int start) {
        if (comment instanceof MarkdownComment) {
            // A line of four or more slashes is a banner.
            return text.startsWith("////", start) ? SourceComment.Kind.LINE : SourceComment.Kind.MARKDOWN;
        }
        if (comment instanceof JavadocComment) {
            return SourceComment.Kind.JAVADOC;
        }
        if (comment instanceof LineComment) {
            return SourceComment.Kind.LINE;
        }
        if (comment instanceof BlockComment) {
            return SourceComment.Kind.BLOCK;
        }
        return SourceComment.Kind.BLOCK;
    }
}
