package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads guides. Nothing that is wrong with a guide is thrown: the problems are part of the {@link Guide}.
 *
 * <p>The document is read as HTML ({@code backend-html5} is defined), whatever it will be rendered to.
 */
public final class GuideReader {
    /**
     * What the name of a file of the packaged guide starts with, followed by a slash. It is the value of the attribute
     * {@code guidelint}, so that a guide can {@code include::{guidelint}/guide.adoc[]}.
     */
    public static final String PACKAGED = "guidelint:";

    private final GuideSource source;
    private final GuideSource packaged;
    private final Map<String, String> attributes;

    private GuideReader(GuideSource source, GuideSource packaged, Map<String, String> attributes) {
        this.source = source;
        this.packaged = packaged;
        this.attributes = Map.copyOf(attributes);
    }

    public static GuideReader of(GuideSource source) {
        return new GuideReader(source, name -> Optional.empty(), Map.of());
    }

    /** The same reader, knowing the packaged guide. */
    public GuideReader packaged(GuideSource guide) {
        return new GuideReader(source, guide, attributes);
    }

    /** The same reader with attributes that are set from outside; a guide cannot change them. */
    public GuideReader attributes(Map<String, String> values) {
        return new GuideReader(source, packaged, values);
    }

    /** Reads the packaged guide itself. */
    public Guide readPackaged() {
        return read(PACKAGED + "/guide.adoc");
    }

    /** Reads the guide in the file of that name. */
    public Guide read(String name) {
        Problems problems = new Problems();
        Texts texts = new Texts(source, packaged);
        Texts.Result root = texts.read(name);
        if (!root.isRead()) {
            String message = root.isMissing() ? "there is no guide here" : "cannot be read: " + root.problem();
            GuideProblem problem = new GuideProblem(Severity.ERROR, name, 0, 1, 1, message, "");
            return new Guide(name, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(problem));
        }
        DocumentAttributes document = new DocumentAttributes(attributes);
        document.define("guidelint", PACKAGED);
        document.define("docname", documentName(name));
        Preprocessor preprocessor = new Preprocessor(
                new Frame(name, 0, Selection.all(root.file(), true)),
                new Includes(texts, name, document, problems),
                new Conditions(document, problems));
        Macros macros = new Macros(document, problems);
        Chapters chapters = new Chapters(document);
        DocumentParser parser = new DocumentParser(preprocessor, document, problems, macros, chapters);
        parser.parse();
        List<GuideChapter> found = chapters.finish(preprocessor.document().size());
        return new Guide(
                name,
                parser.title(),
                texts.files(),
                preprocessor.document(),
                found,
                parser.attributes(),
                withChapters(macros.found(), found),
                problems.all());
    }

    private static String documentName(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private static List<GuideMacro> withChapters(List<GuideMacro> macros, List<GuideChapter> chapters) {
        List<GuideMacro> result = new ArrayList<>();
        for (GuideMacro macro : macros) {
            String chapter = "";
            for (GuideChapter candidate : chapters) {
                if (candidate.contains(macro.lineIndex())) {
                    chapter = candidate.id();
                }
            }
            result.add(macro.in(chapter));
        }
        return result;
    }
}
