package dev.guidelint.analyzer.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guides for tests, from texts in the tests. */
final class Guides {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> packaged = new HashMap<>();

    private Guides() {}

    /** A guide in {@code guide.adoc}. */
    static Guides of(String text) {
        return new Guides().with("guide.adoc", text);
    }

    /** Reads a guide that consists of one file. */
    static Guide read(String text) {
        return of(text).read();
    }

    /** One more file. */
    Guides with(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** One more file of the packaged guide. */
    Guides withPackaged(String name, String text) {
        packaged.put(name, text);
        return this;
    }

    Guide read() {
        return reader().read("guide.adoc");
    }

    GuideReader reader() {
        return GuideReader.of(source(files)).packaged(source(packaged));
    }

    private static GuideSource source(Map<String, String> texts) {
        return name -> Optional.ofNullable(texts.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The ids of the macros, in order. */
    static List<String> ids(Guide guide) {
        List<String> ids = new ArrayList<>();
        guide.macros().forEach(macro -> ids.add(macro.id()));
        return ids;
    }

    /** The problems as {@code line:column message}. */
    static List<String> problems(Guide guide) {
        return problems(guide.problems());
    }

    static List<String> problems(List<GuideProblem> problems) {
        List<String> texts = new ArrayList<>();
        for (GuideProblem problem : problems) {
            texts.add(problem.line() + ":" + problem.column() + " " + problem.message());
        }
        return texts;
    }
}
