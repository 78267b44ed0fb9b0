package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.InlineTag;
import java.util.List;
import java.util.Optional;

/** Repairs references in doc comments that lead nowhere. */
final class LinkFixes {
    private LinkFixes() {}

    /** Makes a link tag with a URL a link of the text. */
    static Fix url(DocComment doc, InlineTag tag, String url) {
        String label = tag.body().text().substring(url.length()).strip();
        String shown = label.isEmpty() ? url : label;
        String link = doc.isMarkdown() ? "[" + shown + "](" + url + ")" : "<a href=\"" + url + "\">" + shown + "</a>";
        return Fix.safe("Make it a link to the page", new Edit(tag.whole().region(), link));
    }

    /** Makes a link tag with the name of a parameter a piece of code. */
    static Fix parameter(InlineTag tag, String name) {
        return Fix.safe("Write it as code", new Edit(tag.whole().region(), "{@code " + name + "}"));
    }

    /** Puts the name of a member there that is spelled almost the same, if there is just one. */
    static Optional<Fix> nearest(DocReference reference, List<String> names, SourceFile file) {
        List<String> near = names.stream()
                .distinct()
                .filter(name -> !name.equals(reference.member()) && Spelling.isSlip(reference.member(), name))
                .toList();
        if (near.size() != 1) {
            return Optional.empty();
        }
        String text = file.text().substring(reference.start(), reference.end());
        int hash = text.indexOf('#');
        int start = reference.start() + text.indexOf(reference.member(), hash + 1);
        return Optional.of(Fix.needsReview(
                "Refer to `" + near.get(0) + "`",
                new Edit(file.region(start, start + reference.member().length()), near.get(0))));
    }
}
