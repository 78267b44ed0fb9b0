package dev.guidelint.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A guide that switches on the rules of some rows, each with the options of its row. */
final class Guide {

    private final Map<String, String> options = new LinkedHashMap<>();

    /** As few guides as possible: one guide cannot configure a rule twice. The n-th row is served by the n-th guide of the result. */
    static List<Guide> forRows(List<Row> rows) {
        List<Guide> guides = new ArrayList<>();
        List<Guide> result = new ArrayList<>();
        for (Row row : rows) {
            Guide found = null;
            for (Guide guide : guides) {
                if (guide.options.getOrDefault(row.rule(), row.options()).equals(row.options())) {
                    found = guide;
                    break;
                }
            }
            if (found == null) {
                found = new Guide();
                guides.add(found);
            }
            found.options.put(row.rule(), row.options());
            result.add(found);
        }
        return result;
    }

    /** The AsciiDoc. */
    String text() {
        StringBuilder text = new StringBuilder("= What peers find, too\n\n== Compared\n\n");
        options.forEach((rule, values) -> text.append("rule::")
                .append(rule)
                .append('[')
                .append(values.isEmpty() ? "" : values + ",")
                .append("sources=\"main,test\",scan-generated=true]\n"));
        return text.toString();
    }
}
