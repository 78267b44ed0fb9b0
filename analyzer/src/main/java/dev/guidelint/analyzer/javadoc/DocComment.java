package dev.guidelint.analyzer.javadoc;

import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A doc comment, taken apart: a main description, then block tags, with inline tags in both.
 *
 * <p>A block tag stands at the start of a line, behind stars and blanks at most. What looks like one within an inline
 * tag, {@code <pre>}, an HTML comment, or Markdown code is text. An inline tag has balanced braces; without them, its
 * opening is text as well.
 */
public final class DocComment {
    private final SourceFile file;
    private final SourceComment comment;
    private final DocText description;
    private final DocText firstSentence;
    private final List<BlockTag> tags;
    private final List<InlineTag> inlineTags;

    private DocComment(SourceFile file, SourceComment comment, DocScanner scanner) {
        this.file = file;
        this.comment = comment;
        this.description = scanner.description();
        this.firstSentence = scanner.firstSentence();
        this.tags = scanner.tags();
        this.inlineTags = scanner.inlineTags();
    }

    /**
     * Takes a comment apart, in time linear in its length.
     *
     * @param file the file it stands in
     * @param comment a comment of kind {@code JAVADOC} or {@code MARKDOWN}
     * @return its parts
     * @throws IllegalArgumentException if it is of another kind
     */
    public static DocComment of(SourceFile file, SourceComment comment) {
        if (!comment.isDoc()) {
            throw new IllegalArgumentException("not a doc comment: " + comment);
        }
        DocScanner scanner = new DocScanner(DocLines.of(file, comment), comment.kind());
        scanner.scan();
        return new DocComment(file, comment, scanner);
    }

    /** The comment as a whole. */
    public SourceComment comment() {
        return comment;
    }

    /** Whether it is written in Markdown, that is, with slashes. */
    public boolean isMarkdown() {
        return comment.kind() == SourceComment.Kind.MARKDOWN;
    }

    /** Where its opening stands: slash and two stars, or three slashes. */
    public Region opening() {
        return file.region(comment.start(), comment.start() + 3);
    }

    /** Where the comment stands. */
    public Region region() {
        return file.region(comment.start(), comment.end());
    }

    /** Whether it has neither text nor tags. */
    public boolean isEmpty() {
        return description.isEmpty() && tags.isEmpty();
    }

    /** The text before the first block tag. */
    public DocText description() {
        return description;
    }

    /** The first sentence of the main description, its final stop included. */
    public DocText firstSentence() {
        return firstSentence;
    }

    /** All block tags in source order. */
    public List<BlockTag> tags() {
        return tags;
    }

    /** The block tags of one name in source order. */
    public List<BlockTag> tags(String name) {
        List<BlockTag> found = new ArrayList<>();
        for (BlockTag tag : tags) {
            if (tag.name().equals(name)) {
                found.add(tag);
            }
        }
        return found;
    }

    /** Whether there is a block tag of that name. */
    public boolean hasTag(String name) {
        for (BlockTag tag : tags) {
            if (tag.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** All inline tags in source order, those in block tags and nested ones included. */
    public List<InlineTag> inlineTags() {
        return inlineTags;
    }

    /** Whether there is an inline tag of that name anywhere. */
    boolean hasInlineTag(String name) {
        for (InlineTag tag : inlineTags) {
            if (tag.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it takes text from the documentation it overrides: {@code {@inheritDoc}}, or the same as a block tag. */
    public boolean inherits() {
        return hasInlineTag("inheritDoc") || hasTag("inheritDoc");
    }

    @Override
    public String toString() {
        return file.text(comment);
    }
}
