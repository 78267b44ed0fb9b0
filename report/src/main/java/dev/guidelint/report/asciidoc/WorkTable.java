package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.migration.Effort;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.migration.Work;
import dev.guidelint.report.model.MigrationReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** All pieces of work with their points, the dearest first: whoever adds up the column gets the total below it. */
final class WorkTable {
    private final Estimate estimate;
    private final Map<String, String> topics;
    private final Sentences sentences;
    private final Writer out;

    WorkTable(MigrationReport report, Sentences sentences, Writer out) {
        this.estimate = report.estimate();
        this.topics = report.topics();
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
        out.write("[.work,cols=\">2,<12,<5,>2,>2\",frame=none,grid=none,options=\"header,footer\"]\n|===\n");
        out.write("|" + sentences.text("migration.points") + " |" + sentences.text("migration.what") + " |"
                + sentences.text(isPorting() ? "migration.part" : "migration.level") + " |"
                + sentences.text("migration.files.head") + " |"
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

    private boolean isPorting() {
        return estimate.migration().kind() == Migration.Kind.PYTHON;
    }

    /** When it is felt; of another language nothing is felt before all is done, so that the part of the guide tells more. */
    private String when(Work work) {
        if (isPorting()) {
            return topics.getOrDefault(work.rule(), "").replace("|", "&#124;");
        }
        String hop = work.hop()
                .map(step -> " "
                        + sentences.text(
                                "migration.hop.short",
                                "from",
                                Integer.toString(step.from()),
                                "to",
                                Integer.toString(step.to())))
                .orElse("");
        return sentences.text("migration.short." + work.level().label()) + hop;
    }

    private void row(Work work) throws IOException {
        out.write("|" + sentences.number(work.points()) + " |" + Titles.subject(work.subject()) + " ("
                + Titles.rule(work.rule()) + ") |" + when(work) + " |"
                + sentences.number(work.files()) + " |"
                + sentences.number(work.places().size()) + "\n\n");
    }
}
