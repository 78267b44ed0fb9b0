package dev.guidelint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One finding of ours, as the JSON output has it.
 *
 * @param rule id of the rule
 * @param file the source file
 * @param region what is reported
 * @param context the declaration around it
 * @param related the first place that it refers to, or what is reported
 */
record OurFinding(String rule, Path file, Span region, Span context, Span related) {

    /** Lines and columns from 1, end exclusive. */
    record Span(int startLine, int startColumn, int endLine, int endColumn) {

        private static Span of(Object json) {
            return new Span(
                    Json.number(Json.get(json, "startLine")), Json.number(Json.get(json, "startColumn")),
                    Json.number(Json.get(json, "endLine")), Json.number(Json.get(json, "endColumn")));
        }
    }

    static List<OurFinding> read(Object report, Path root) {
        List<OurFinding> result = new ArrayList<>();
        for (Object finding : Json.list(Json.get(report, "findings"))) {
            Span region = Span.of(Json.get(finding, "region"));
            Object context = Json.get(finding, "context");
            List<?> related = Json.list(Json.get(finding, "related"));
            result.add(new OurFinding(
                    String.valueOf(Json.get(finding, "rule")),
                    file(root, String.valueOf(Json.get(finding, "path"))),
                    region,
                    context == null ? region : Span.of(context),
                    related.isEmpty() ? region : Span.of(Json.get(related.get(0), "region"))));
        }
        return result;
    }

    /** Paths are relative to the folder that was scanned or to the project around it, whichever Guidelint takes as root. */
    private static Path file(Path root, String path) {
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(path);
            if (Files.exists(file)) {
                return file.normalize();
            }
        }
        throw new Trouble("a finding in a file that is not there: " + path);
    }
}
