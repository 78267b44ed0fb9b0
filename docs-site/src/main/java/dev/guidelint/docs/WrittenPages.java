package dev.guidelint.docs;

import dev.guidelint.docs.Page.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that people wrote: those of the site, and those of the project that stand elsewhere. */
final class WrittenPages {
    private final Path project;

    WrittenPages(Path project) {
        this.project = project;
    }

    /**
     * All of them.
     *
     * @throws IOException if one cannot be read
     */
    List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        pages.add(own("index", "Home", Part.BEGIN));
        pages.add(own("start", "Getting started", Part.BEGIN));
        pages.add(own("first-report", "A real report", Part.BEGIN));
        pages.add(own("own-guide", "Your own guide", Part.YOURS));
        pages.add(own("silence", "When a finding is wrong", Part.YOURS));
        pages.add(own("ci", "On a build server", Part.YOURS));
        pages.add(own("own-rule", "Your own rule", Part.YOURS));
        pages.add(own("to-newer-java", "To a newer Java", Part.JOURNEYS));
        pages.add(own("to-jakarta", "From javax to jakarta", Part.JOURNEYS));
        pages.add(own("to-python", "From Java to Python", Part.JOURNEYS));
        pages.add(own("architecture", "Architecture", Part.INSIDE));
        pages.add(page("docs-site/precision.adoc", "precision.html", "Precision"));
        pages.add(page("docs-site/mutation.adoc", "mutation.html", "What tests let pass"));
        pages.add(page("CONTRIBUTING.adoc", "contributing.html", "Contributing"));
        pages.add(page("CHANGELOG.adoc", "changelog.html", "Changes"));
        pages.addAll(decisions());
        return pages;
    }

    private List<Page> decisions() throws IOException {
        List<Page> pages = new ArrayList<>();
        StringBuilder list =
                new StringBuilder("= Decisions\n\nWhat we decided once, why, and what it costs; a page each.\n\n");
        try (Stream<Path> files = Files.list(project.resolve("docs-site/decisions"))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replace(".adoc", "");
                Page page = page("docs-site/decisions/" + name + ".adoc", "decisions/" + name + ".html", "");
                String title = page.text().lines().findFirst().orElse("").replaceFirst("^= (\\d+\\. )?", "");
                list.append(". xref:")
                        .append(name)
                        .append(".adoc[")
                        .append(title)
                        .append("]\n");
                pages.add(new Page(page.path(), title, Part.INSIDE, "decisions", page.text()));
            }
        }
        pages.add(0, new Page("decisions/index.html", "Decisions", Part.INSIDE, list.toString()));
        return pages;
    }

    private Page own(String name, String title, Part part) throws IOException {
        return new Page(name + ".html", title, part, text("docs-site/src/pages/" + name + ".adoc"));
    }

    private Page page(String file, String path, String name) throws IOException {
        // In the repository these link to each other where they stand there.
        String text = text(file)
                .replace("link:docs-site/mutation.adoc[]", "xref:mutation.adoc[what we know of them]")
                .replace("link:docs-site/", "link:")
                .replace(":toc: macro\n", "")
                .replace("toc::[]\n", "");
        return new Page(path, name, Part.INSIDE, text);
    }

    /** A file of the project. */
    String text(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }
}
