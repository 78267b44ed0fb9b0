package dev.guidelint.docs;

import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideChapter;
import dev.guidelint.analyzer.guide.GuideLine;
import dev.guidelint.analyzer.guide.GuideMacro;
import dev.guidelint.docs.Page.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The guide that comes with Guidelint, a page for each chapter; where a rule is switched on there is a link to its page. */
final class GuidePages {
    private final Guide guide;
    private final Map<String, RuleInfo> rules;

    GuidePages(Guide guide, Map<String, RuleInfo> rules) {
        this.guide = guide;
        this.rules = rules;
    }

    /** The introduction, and the chapters. */
    List<Page> pages() {
        List<GuideChapter> chapters = guide.chapters();
        List<Page> pages = new ArrayList<>();
        StringBuilder front = new StringBuilder(text(0, chapters.get(0).firstLine()));
        front.append("\n== The chapters\n\n");
        for (GuideChapter chapter : chapters) {
            long count = guide.macros().stream()
                    .filter(macro -> macro.chapter().equals(chapter.id()))
                    .count();
            front.append(". xref:")
                    .append(chapter.id())
                    .append(".adoc[")
                    .append(chapter.title())
                    .append("] [.soft]#")
                    .append(count)
                    .append(" rules#\n");
        }
        front.append("\nThis is the guide you get if your project has none. "
                + "xref:../own-guide.adoc[Making it your own] takes one command.\n");
        pages.add(new Page("guide/index.html", "Introduction", Part.GUIDE, front.toString()));
        for (int i = 0; i < chapters.size(); i++) {
            GuideChapter chapter = chapters.get(i);
            String body = "= " + chapter.title() + "\n\n" + text(chapter.firstLine(), chapter.endLine());
            String next = i + 1 < chapters.size()
                    ? "\n[.onward]\nNext chapter: xref:" + chapters.get(i + 1).id() + ".adoc["
                            + chapters.get(i + 1).title() + "]\n"
                    : "\n[.onward]\nThat was the guide. Now xref:../own-guide.adoc[make it your own].\n";
            pages.add(new Page("guide/" + chapter.id() + ".html", chapter.title(), Part.GUIDE, body + next));
        }
        return pages;
    }

    private String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        boolean isCode = false;
        for (GuideLine line : guide.lines().subList(from, to)) {
            String text = line.text();
            isCode ^= text.equals("----");
            Optional<GuideMacro> macro = guide.macroAt(line.index());
            if (macro.isPresent()) {
                out.append(card(macro.get()));
            } else if (!isCode && text.startsWith("== ") || !isCode && text.matches("\\[#.*]") && from > 0) {
                // The title of the page, and its anchor, which pages do not need.
                continue;
            } else {
                out.append(!isCode && text.startsWith("===") ? text.substring(1) : text)
                        .append('\n');
            }
        }
        return out.toString();
    }

    private String card(GuideMacro macro) {
        RuleInfo info = rules.get(macro.id());
        if (info == null) {
            throw new IllegalStateException(macro.place() + ": there is no rule " + macro.id());
        }
        return "[.rule]\nxref:../rules/" + macro.id() + ".adoc[`" + macro.id() + "`] " + info.summary() + "\n";
    }
}
