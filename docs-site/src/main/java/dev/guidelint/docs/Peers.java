package dev.guidelint.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What other tools call our rules.
 *
 * @param all all of it, in the order of the file
 */
record Peers(List<Peer> all) {
    /** The tools people come from. */
    static final List<String> TOOLS = List.of("PMD", "Checkstyle", "Error Prone", "Sonar", "SpotBugs", "javac");

    /**
     * A rule elsewhere.
     *
     * @param rule our rule
     * @param tool the other tool
     * @param name its rule
     * @param remark how the two differ
     */
    record Peer(String rule, String tool, String name, String remark) {}

    /**
     * Reads them.
     *
     * @param known ids of our rules
     * @throws IOException if the file cannot be read, or speaks of a rule or tool that there is not
     */
    static Peers read(Path file, Set<String> known) throws IOException {
        List<Peer> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 4 || !known.contains(cells[0]) || !TOOLS.contains(cells[1])) {
                throw new IOException(file + ":" + (i + 1) + ": no peer of a rule: " + line);
            }
            all.add(new Peer(cells[0], cells[1], cells[2], cells[3]));
        }
        return new Peers(List.copyOf(all));
    }

    /** The peers of one of our rules. */
    List<Peer> of(String rule) {
        return all.stream().filter(peer -> peer.rule().equals(rule)).toList();
    }

    /** What we have for the rules of a tool. */
    List<Peer> from(String tool) {
        return all.stream().filter(peer -> peer.tool().equals(tool)).toList();
    }
}
