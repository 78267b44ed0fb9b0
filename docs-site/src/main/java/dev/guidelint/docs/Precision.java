package dev.guidelint.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known about the precision of each rule, from the table in {@code precision.adoc}. */
final class Precision {
    private static final Pattern RULE = Pattern.compile("`[a-z-]+`");

    private final Map<String, Row> rows = new HashMap<>();

    /**
     * A line of the table.
     *
     * @param read how many findings were read; a dash if there were none
     * @param defended how many of them held
     * @param remark what else there is to say
     * @param shared how many rules share these numbers
     */
    record Row(String read, String defended, String remark, int shared) {
        /** Whether findings were read and counted. */
        boolean isKnown() {
            return !read.equals("-") && !isCompared();
        }

        /** Whether somebody else knows the answers. */
        boolean isCompared() {
            return read.equals("compared");
        }
    }

    /**
     * Reads the table.
     *
     * @throws IOException if the file cannot be read
     */
    static Precision read(Path file) throws IOException {
        Precision precision = new Precision();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length != 5 || !cells[0].isEmpty()) {
                continue;
            }
            int shared = (int) RULE.matcher(cells[1]).results().count();
            Matcher names = RULE.matcher(cells[1]);
            while (names.find()) {
                String name = names.group().replace("`", "");
                precision.rows.put(name, new Row(cells[2].strip(), cells[3].strip(), cells[4].strip(), shared));
            }
        }
        return precision;
    }

    /** Ids of the rules that the table speaks of. */
    Set<String> rules() {
        return Set.copyOf(rows.keySet());
    }

    /** What the table says about a rule. */
    Optional<Row> of(String rule) {
        return Optional.ofNullable(rows.get(rule));
    }
}
