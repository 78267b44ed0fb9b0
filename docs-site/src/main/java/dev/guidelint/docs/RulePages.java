package dev.guidelint.docs;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.guide.GuideChapter;
import dev.guidelint.analyzer.page.RulePage;
import dev.guidelint.docs.Page.Part;
import dev.guidelint.docs.Peers.Peer;
import java.util.ArrayList;
import java.util.List;

/** A page for each rule: what its authors wrote, what its declaration says, and what is known about it. */
final class RulePages {
    private static final String REFERENCES = "\n== References\n";

    private final List<RulePack> packs;
    private final List<GuideChapter> chapters;
    private final Precision precision;
    private final Peers peers;

    RulePages(List<RulePack> packs, List<GuideChapter> chapters, Precision precision, Peers peers) {
        this.packs = packs;
        this.chapters = chapters;
        this.precision = precision;
        this.peers = peers;
    }

    /**
     * The pages, and the list of them.
     *
     * @throws IllegalStateException if a rule has no page of its own, or one that is not shaped like a page
     */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        StringBuilder index = new StringBuilder("= All rules\n\n");
        int count = packs.stream().mapToInt(pack -> pack.rules().size()).sum();
        index.append(count)
                .append(" rules in ")
                .append(packs.size())
                .append(" chapters. The severity is the one in the guide that comes with Guidelint; yours decides.\n")
                .append(
                        "If you know a rule by the name another tool gives it, look under xref:../coming-from.adoc[coming from other tools].\n\n");
        for (RulePack pack : packs) {
            index.append("[#")
                    .append(pack.chapter())
                    .append("]\n== ")
                    .append(title(pack.chapter()))
                    .append("\n\n")
                    .append("xref:../guide/")
                    .append(pack.chapter())
                    .append(".adoc[Read the chapter]\n\n")
                    .append("[cols=\"3,5,1\"]\n|===\n");
            for (Rule rule : pack.rules()) {
                RuleInfo info = rule.info();
                pages.add(new Page(
                        "rules/" + info.id() + ".html",
                        info.id(),
                        Part.RULES,
                        pack.chapter(),
                        text(rule, pack.chapter())));
                index.append("|xref:")
                        .append(info.id())
                        .append(".adoc[`")
                        .append(info.id())
                        .append("`]\n|")
                        .append(AdocText.cell(capital(RulePage.of(rule).title())))
                        .append("\n|")
                        .append(info.enabled() ? info.severity().label() : "off")
                        .append("\n\n");
            }
            index.append("|===\n\n");
        }
        pages.add(0, new Page("rules/index.html", "All rules", Part.RULES, index.toString()));
        return pages;
    }

    private String title(String chapter) {
        for (GuideChapter each : chapters) {
            if (each.id().equals(chapter)) {
                return each.title();
            }
        }
        throw new IllegalStateException("the guide has no chapter `" + chapter + "`");
    }

    private String text(Rule rule, String chapter) {
        RuleInfo info = rule.info();
        String page = RulePage.source(rule);
        int head = page.indexOf("\n\n");
        String facts =
                "[.crumb]\nxref:../guide/" + chapter + ".adoc[" + title(chapter) + "]\n\n" + RuleFacts.line(info);
        String body = ExampleTitles.added(page.substring(head));
        int references = body.indexOf(REFERENCES);
        int end = references < 0 ? body.length() : references + 1;
        return page.substring(0, head) + "\n\n" + facts + body.substring(0, end) + "\n" + RuleFacts.settings(info)
                + precision(info) + peers(info) + body.substring(end);
    }

    private String precision(RuleInfo info) {
        StringBuilder out = new StringBuilder("== How precise it is\n\n");
        return precision
                        .of(info.id())
                        .map(row -> counted(out, row))
                        .orElseGet(() -> out.append("Nobody has counted yet."))
                + " xref:../precision.adoc[How we count.]\n\n";
    }

    private static StringBuilder counted(StringBuilder out, Precision.Row row) {
        if (row.isKnown()) {
            String read = row.read();
            out.append(capital(read))
                    .append(read.equals("1") ? " finding" : " findings")
                    .append(" in libraries that the rule was not written for were read one by one")
                    .append(row.shared() > 1 ? ", together with those of its sibling" : "")
                    .append("; ")
                    .append(held(row))
                    .append(" would hold in a review.");
        } else if (row.isCompared()) {
            out.append("What it finds was compared line by line with what others say of the same code.");
        } else {
            out.append("Too little of it was found in the libraries we read to give a number.");
        }
        if (!row.remark().isEmpty()) {
            out.append(" Remark: ").append(row.remark()).append('.');
        }
        return out;
    }

    private static String held(Precision.Row row) {
        boolean all = row.defended().equals("all") || row.defended().equals(row.read());
        return all && !row.read().equals("1") ? "all of them" : row.defended();
    }

    private String peers(RuleInfo info) {
        List<Peer> found = peers.of(info.id());
        if (found.isEmpty()) {
            return "";
        }
        StringBuilder out =
                new StringBuilder("== If you know it from elsewhere\n\n[cols=\"2,3,5\",options=header]\n|===\n"
                        + "|Tool |Its name there |How it differs\n\n");
        for (Peer peer : found) {
            out.append('|')
                    .append(peer.tool())
                    .append("\n|")
                    .append(AdocText.code(peer.name()))
                    .append("\n|")
                    .append(AdocText.cell(peer.remark()))
                    .append("\n\n");
        }
        return out.append("|===\n\n").toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
