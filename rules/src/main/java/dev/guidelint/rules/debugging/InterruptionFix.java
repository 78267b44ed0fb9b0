package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.Optional;

/**
 * Lets a handler begin with an interruption of its thread, laid out as the code around it is. Line ends become those of the
 * file when the edit is applied.
 */
final class InterruptionFix {
    private static final String CALL = "Thread.currentThread().interrupt();";

    private final CatchClause clause;
    private final SourceFile file;
    private final int brace;
    private final int closing;

    private InterruptionFix(CatchClause clause, SourceFile file) {
        this.clause = clause;
        this.file = file;
        brace = file.start(clause.getBody());
        closing = file.end(clause.getBody()) - 1;
    }

    /** The change of a handler in which an interruption gets lost. */
    static Fix of(CatchClause clause, SourceFile file) {
        return Fix.needsReview("Interrupt the thread again", new InterruptionFix(clause, file).edit());
    }

    private Edit edit() {
        BlockStmt block = clause.getBody();
        Optional<Statement> first = block.getStatements().getFirst();
        if (first.isPresent()) {
            int place = file.start(first.get());
            String indentation = indentation(place);
            return isOnBraceLine(place)
                    ? insert(place, inOneLine() + " ")
                    : insert(place, inLines(indentation) + "\n" + indentation);
        }
        int line = lineStart(closing);
        boolean isAlone = line > brace && file.text().substring(line, closing).isBlank();
        if (isAlone) {
            String indentation = inner();
            return insert(line, indentation + inLines(indentation) + "\n");
        }
        String space = Character.isWhitespace(file.text().charAt(closing - 1)) ? "" : " ";
        return insert(closing, space + inOneLine() + " ");
    }

    private boolean isOnBraceLine(int place) {
        return lineStart(place) <= brace;
    }

    /** Whether the handler is asked about other exceptions, too: they are no reason to interrupt. */
    private boolean isOneOfSeveral() {
        return Catches.types(clause).size() > 1
                || !Catches.types(clause).get(0).asString().endsWith("InterruptedException");
    }

    private String condition() {
        return "if (" + Catches.name(clause) + " instanceof InterruptedException) ";
    }

    private String inOneLine() {
        return isOneOfSeveral() ? condition() + "{ " + CALL + " }" : CALL;
    }

    private String inLines(String indentation) {
        if (!isOneOfSeveral()) {
            return CALL;
        }
        return condition() + "{" + "\n" + indentation + step() + CALL + "\n" + indentation + "}";
    }

    /** How far a statement of the handler is indented, even if there is none: as a comment is, or the code in the try. */
    private String inner() {
        int next = nextLine(brace);
        return next < lineStart(closing) && !isBlankLine(next) ? indentation(next) : indentation(closing) + step();
    }

    /** One more level of indentation, as the try block has it. */
    private String step() {
        String outer = indentation(closing);
        if (clause.getParentNode().orElse(null) instanceof TryStmt attempt) {
            Optional<Statement> first = attempt.getTryBlock().getStatements().getFirst();
            String inner = first.map(file::start).map(this::indentation).orElse("");
            if (inner.startsWith(outer) && inner.length() > outer.length()) {
                return inner.substring(outer.length());
            }
        }
        return outer.contains("\t") ? "\t" : "    ";
    }

    private boolean isBlankLine(int line) {
        return file.text().substring(line, nextLine(line)).isBlank();
    }

    private String indentation(int position) {
        int start = lineStart(position);
        int end = start;
        while (" \t".indexOf(file.text().charAt(end)) >= 0) {
            end++;
        }
        return file.text().substring(start, end);
    }

    private int lineStart(int position) {
        return file.lines().start(file.lines().line(position));
    }

    private int nextLine(int position) {
        return file.lines().start(file.lines().line(position) + 1);
    }

    private Edit insert(int place, String text) {
        return new Edit(file.region(place, place), text);
    }
}
