package dev.guidelint.analyzer.api;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One source file, read and parsed. Lines end with LF, CR or CRLF; a byte order mark is no part of the text.
 */
public final class SourceFile {
    private final SourceText source;
    private final SourceSet sourceSet;
    private final boolean generated;
    private final List<SourceComment> comments;
    private final CompilationUnit unit;
    private final Map<Object, Object> derived = new HashMap<>();

    /**
     * Creates a source file.
     *
     * @param source its path and text
     * @param sourceSet what the file is for
     * @param generated whether a tool wrote it
     * @param comments its comments in source order
     * @param unit its tree
     */
    public SourceFile(
            SourceText source,
            SourceSet sourceSet,
            boolean generated,
            List<SourceComment> comments,
            CompilationUnit unit) {
        this.source = source;
        this.sourceSet = sourceSet;
        this.generated = generated;
        this.comments = List.copyOf(comments);
        this.unit = unit;
    }

    /** The file, relative to the root of the scan, with forward slashes. */
    public String path() {
        return source.path();
    }

    /** Its path and text. */
    public SourceText source() {
        return source;
    }

    /** What the file is for. */
    public SourceSet sourceSet() {
        return sourceSet;
    }

    /** Whether a tool wrote it. */
    public boolean isGenerated() {
        return generated;
    }

    /** Its text, as decoded. */
    public String text() {
        return source.text();
    }

    /** Where its lines start. */
    public LineIndex lines() {
        return source.lines();
    }

    /** All its comments in source order. */
    public List<SourceComment> comments() {
        return comments;
    }

    /** Its tree. Comments are not part of the tree: see {@link #comments()}. */
    public CompilationUnit unit() {
        return unit;
    }

    /**
     * Something that follows from a part of this file and that several rules want, computed once. Not thread-safe: one
     * thread looks at a file.
     *
     * @param part what it follows from; its class decides what is computed
     * @param compute computes it the first time
     * @return what was computed, now or before
     */
    @SuppressWarnings("unchecked") // a class of parts is always given the same function
    public <P, R> R derive(P part, Function<? super P, ? extends R> compute) {
        Object known = derived.get(part);
        if (known == null) {
            R result = compute.apply(part);
            derived.put(part, result);
            return result;
        }
        return (R) known;
    }

    /** The name of its package, empty for the unnamed one. */
    public String packageName() {
        return unit.getPackageDeclaration()
                .map(declaration -> declaration.getNameAsString())
                .orElse("");
    }

    /** The offset in the text at which a node starts. */
    public int start(Node node) {
        return offset(range(node).begin);
    }

    /** The offset in the text just behind a node. */
    public int end(Node node) {
        return offset(range(node).end) + 1;
    }

    /** The region of a node. */
    public Region region(Node node) {
        Range range = range(node);
        return new Region(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
    }

    /** The region between two offsets in the text. */
    public Region region(int start, int end) {
        return source.region(start, end);
    }

    /** The text of a region. */
    public String text(Region region) {
        return source.text(region);
    }

    /** The text of a comment, with what opens and closes it. */
    public String text(SourceComment comment) {
        return text().substring(comment.start(), comment.end());
    }

    /** The text of a node. */
    public String text(Node node) {
        return text().substring(start(node), end(node));
    }

    private int offset(Position position) {
        return lines().start(position.line) + position.column - 1;
    }

    private static Range range(Node node) {
        return node.getRange().orElseThrow(() -> new IllegalArgumentException("not a node of a source file"));
    }

    @Override
    public String toString() {
        return path();
    }
}
