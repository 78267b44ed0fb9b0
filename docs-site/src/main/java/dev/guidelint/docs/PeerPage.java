package dev.guidelint.docs;

import dev.guidelint.docs.Page.Part;
import dev.guidelint.docs.Peers.Peer;
import java.util.List;
import java.util.Locale;

/** For people who know our rules by other names. */
final class PeerPage {
    private PeerPage() {}

    /**
     * The page.
     *
     * @param introduction what stands above the tables, with a title
     * @param peers what the tables say
     */
    static Page page(String introduction, Peers peers) {
        StringBuilder out = new StringBuilder(introduction.stripTrailing()).append("\n\n");
        for (String tool : Peers.TOOLS) {
            List<Peer> found = peers.from(tool).stream()
                    .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                    .toList();
            out.append("[#")
                    .append(tool.toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .append("]\n== Coming from ")
                    .append(tool)
                    .append("\n\n[cols=\"5,4,4\",options=header]\n|===\n|")
                    .append(tool)
                    .append(" |Guidelint |How they differ\n\n");
            for (Peer peer : found) {
                out.append('|')
                        .append(AdocText.code(peer.name()))
                        .append("\n|xref:rules/")
                        .append(peer.rule())
                        .append(".adoc[`")
                        .append(peer.rule())
                        .append("`]\n|")
                        .append(AdocText.cell(peer.remark()))
                        .append("\n\n");
            }
            out.append("|===\n\n");
        }
        return new Page("coming-from.html", "Coming from other tools", Part.BEGIN, out.toString());
    }
}
