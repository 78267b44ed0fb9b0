package dev.guidelint.bench;

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
 */
record OurFinding(String rule, Path file, Span region, Span context) {

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
            result.add(new OurFinding(
                    String.valueOf(Json.get(finding, "rule")),
                    root.resolve(String.valueOf(Json.get(finding, "path"))).normalize(),
                    region,
                    context == null ? region : Span.of(context)));
        }
        return result;
    }
}
