package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Confidence;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.ResourceContext;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.List;

/** Flags what descriptors, pages, settings and service files still have of Java EE. */
final class JakartaFile implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "jakarta-file", Severity.ERROR, "file that still speaks of Java EE")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .offByDefault();

    /** A file without any of these has nothing to say. */
    private static final List<String> MARKS = List.of(JavaxName.JAVAX, "http://java.sun.com/", "http://xmlns.jcp.org/");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachResource(FileKind::isOne, JakartaFile::check);
    }

    /** One piece of work for each kind of file. */
    static Concern concern(Level level, String kind, String api) {
        return Concern.of(level, kind, 1)
                .about(api)
                .once()
                .confidence(Confidence.NAME)
                .advice("say it in the words of Jakarta EE");
    }

    private static List<Finding> check(ResourceFile file, ResourceContext context) {
        List<Finding> findings = new ArrayList<>();
        if (FileKind.isService(file.path())) {
            service(file, context, findings);
        }
        if (MARKS.stream().anyMatch(file.text()::contains)) {
            if (FileKind.isXml(file.path())) {
                Descriptors.check(file, context).ifPresent(findings::add);
            }
            if (FileKind.isPage(file.path())) {
                findings.addAll(TagLibraries.check(file, context));
            }
            for (TextNames.Found found : FileNames.in(file)) {
                findings.add(name(found, file, context));
            }
        }
        return findings;
    }

    private static Finding name(TextNames.Found found, ResourceFile file, ResourceContext context) {
        JavaxName name = found.name();
        String message = "`" + name.text() + "` is `" + name.twin()
                + "` since Jakarta EE 9: whoever reads this file will not know the old name";
        int start = found.start();
        Edit edit = new Edit(file.region(start, start + JavaxName.JAVAX.length()), JavaxName.JAKARTA);
        return context.at(start, start + name.text().length(), message)
                .withConcern(concern(Level.FAILS, FileKind.of(file.path()), name.packageName()))
                .withFix(Fix.safe("Rename to `" + name.twin() + "`", edit));
    }

    /** The name of such a file is the name of what it provides. */
    private static void service(ResourceFile file, ResourceContext context, List<Finding> findings) {
        if (file.name().startsWith(JavaxName.JAVAX + '.')) {
            JavaxName name = JavaxNames.of(file.name());
            if (name.fate() == Fate.RENAME && name.isCode()) {
                String message = "This file provides a `" + name.text() + "`, which is `" + name.twin()
                        + "` since Jakarta EE 9 and looked for under that name: rename the file";
                findings.add(context.at(0, 0, message)
                        .withConcern(concern(Level.FAILS, FileKind.of(file.path()), name.text())));
            }
        }
    }
}
