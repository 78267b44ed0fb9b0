package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.migration.Effort;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Work;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** All pieces of work with their points, the dearest first: whoever adds up the column gets the total below it. */
final class WorkTable {
    private final Estimate estimate;
    private final Sentences sentences;
    private final Writer out;

    WorkTable(Estimate estimate, Sentences sentences, Writer out) {
        this.estimate = estimate;
        this.sentences = sentences;
        this.out = out;
    }

    void write() throws IOException {
        List<Work> work = estimate.work();
        if (work.isEmpty()) {
            return;
        }
        out.write("\n== " + sentences.text("migration.effort") + "\n\n");
        int costs = estimate.costs().size();
        int most = estimate.most();
        if (most < costs) {
            out.write(sentences.text(
                            "migration.most",
                            "most",
                            sentences.count("migration.work", most),
                            "all",
                            sentences.number(costs))
                    + "\n\n");
        }
        out.write("[.work,cols=\">2,<12,<4,>2,>2\",frame=none,grid=none,options=\"header,footer\"]\n|===\n");
        out.write("|" + sentences.text("migration.points") + " |" + sentences.text("migration.what") + " |"
                + sentences.text("migration.level") + " |" + sentences.text("migration.files.head") + " |"
                + sentences.text("migration.places") + "\n\n");
        for (int i = 0; i < work.size(); i++) {
            if (i == most && most < costs) {
                out.write("5+^|" + sentences.text("migration.most.here") + "\n\n");
            }
            row(work.get(i));
        }
        out.write("|" + sentences.number(estimate.points()) + " 4+|" + sentences.text("migration.total") + "\n\n");
        out.write("|===\n\n[.aside]\n" + sentences.text("migration.formula", "formula", Markup.code(Effort.FORMULA))
                + "\n\n");
    }

    private void row(Work work) throws IOException {
        String hop = work.hop()
                .map(step -> " "
                        + sentences.text(
                                "migration.hop.short",
                                "from",
                                Integer.toString(step.from()),
                                "to",
                                Integer.toString(step.to())))
                .orElse("");
        out.write("|" + sentences.number(work.points()) + " |" + Markup.code(work.subject()) + " ("
                + Titles.rule(work.rule()) + ") |"
                + sentences.text("migration.short." + work.level().label()) + hop + " |"
                + sentences.number(work.files()) + " |"
                + sentences.number(work.places().size()) + "\n\n");
    }
}
