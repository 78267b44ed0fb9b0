package dev.guidelint.analyzer.guide;

import java.util.List;
import java.util.Optional;

/**
 * A guide as it was read.
 *
 * <p>{@link #lines()} is the whole document with includes and conditions applied. It is AsciiDoc that gives the same
 * document when it is read again: a line that only looks like a directive is escaped.
 *
 * @param name name of the guide's file
 * @param title title of the document; empty if it has none
 * @param files all files that were read, the guide first
 * @param lines the lines of the document
 * @param chapters its chapters, in order
 * @param attributes the places that set document attributes, in order
 * @param macros its {@code rule::} macros, in order
 * @param problems what is wrong with it as a document, in the order in which it was found
 */
public record Guide(
        String name,
        String title,
        List<GuideFile> files,
        List<GuideLine> lines,
        List<GuideChapter> chapters,
        List<GuideAttribute> attributes,
        List<GuideMacro> macros,
        List<GuideProblem> problems) {

    /** Copies the lists. */
    public Guide {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
        chapters = List.copyOf(chapters);
        attributes = List.copyOf(attributes);
        macros = List.copyOf(macros);
        problems = List.copyOf(problems);
    }

    public Optional<GuideFile> file(String fileName) {
        for (GuideFile file : files) {
            if (file.name().equals(fileName)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The chapter that a line of the guide is in; empty before the first chapter. */
    public Optional<GuideChapter> chapterAt(int lineIndex) {
        for (GuideChapter chapter : chapters) {
            if (chapter.contains(lineIndex)) {
                return Optional.of(chapter);
            }
        }
        return Optional.empty();
    }

    /** The macro that a line of the guide holds. */
    public Optional<GuideMacro> macroAt(int lineIndex) {
        for (GuideMacro macro : macros) {
            if (macro.lineIndex() == lineIndex) {
                return Optional.of(macro);
            }
        }
        return Optional.empty();
    }

    /** The last value that the document gives an attribute, wherever it does so. */
    public Optional<String> attribute(String attributeName) {
        Optional<String> value = Optional.empty();
        for (GuideAttribute attribute : attributes) {
            if (attribute.name().equals(attributeName)) {
                value = attribute.isSet() ? Optional.of(attribute.value()) : Optional.empty();
            }
        }
        return value;
    }
}
