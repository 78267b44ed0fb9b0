package dev.guidelint.report;

import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.output.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The first screen: which promises are kept, how many places there are, and where most of them are. */
final class Glance {
    private static final int TROUBLES = 10;

    private Glance() {}

    static void write(Chapters chapters, ScanResult result, Writer out) throws IOException {
        List<ChapterEvidence> checked = chapters.checked();
        out.write("\n//-\n\n[#glance.glance]\n======\n[.verdict]\n" + Sentences.promises(checked) + "\n\n");
        trouble(result, out);
        if (!checked.isEmpty()) {
            table(checked, out);
        }
        out.write("======\n\n");
    }

    private static void table(List<ChapterEvidence> chapters, Writer out) throws IOException {
        out.write("[.chapters,cols=\"<9,<3,>2,<9\",frame=none,grid=none,options=header]\n|===\n");
        out.write("|Chapter |Promise |Places |Where most of them are\n\n");
        for (ChapterEvidence chapter : chapters) {
            Verdict verdict = chapter.verdict();
            out.write("|xref:" + chapter.anchor() + "[" + title(chapter.title()) + "]\n");
            out.write("|[.pill." + verdict.role() + "]#" + verdict.word() + "#\n");
            out.write("|" + Words.number(chapter.places().size()) + "\n");
            out.write("|" + Sentences.whereMostAre(chapter) + "\n\n");
        }
        out.write("|===\n\n");
    }

    /** The team's own markup in a title is kept; what would end the link or the cell is not. */
    private static String title(String title) {
        return title.replace("]", "&#93;").replace("|", "&#124;").replace("=", "&#61;");
    }

    private static void trouble(ScanResult result, Writer out) throws IOException {
        if (!result.isIncomplete()) {
            return;
        }
        out.write("[WARNING]\n====\nThe scan is incomplete; there may be more than is told here.\n\n");
        int count = 0;
        for (Notification notification : result.notifications()) {
            if (notification.kind().isFailure() && ++count <= TROUBLES) {
                String place = notification.path().isEmpty() ? "" : Markup.code(notification.path()) + ": ";
                out.write("* " + place + Markup.message(notification.message()) + "\n");
            }
        }
        if (count > TROUBLES) {
            out.write("* and " + Words.number(count - TROUBLES) + " more\n");
        }
        out.write("====\n\n");
    }
}
