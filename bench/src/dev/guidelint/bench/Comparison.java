package dev.guidelint.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts on which lines of one library a peer and we report the same, and keeps those where only one does. */
final class Comparison {

    /** A line of a file. */
    private record Key(Path file, int line) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int result = file.compareTo(other.file);
            return result != 0 ? result : Integer.compare(line, other.line);
        }
    }

    private final Corpus corpus;
    private final Declarations declarations;
    private final int shown;
    private final Map<Path, Source> texts = new HashMap<>();
    private final StringBuilder details = new StringBuilder();

    /** For a library; of the lines that differ, so many are shown per row and side. */
    Comparison(Corpus corpus, int shown) {
        this.corpus = corpus;
        this.shown = shown;
        this.declarations = new Declarations(Files2.javaFiles(corpus.folder()));
    }

    /** Compares one row. */
    Count of(Row row, List<Hit> hits, List<OurFinding> findings) {
        Map<Key, Integer> theirs = theirs(row, hits);
        Map<Key, Integer> ours = ours(row, findings);
        Set<Key> keys = new TreeSet<>(theirs.keySet());
        keys.addAll(ours.keySet());

        Count count = new Count();
        List<String> peerOnly = new ArrayList<>();
        List<String> oursOnly = new ArrayList<>();
        for (Key key : keys) {
            int peer = atMost(row, theirs.getOrDefault(key, 0));
            int we = atMost(row, ours.getOrDefault(key, 0));
            // What PMD is told to keep silent about says nothing about agreement. Checkstyle is not told.
            if (row.peer() == Row.Peer.PMD && declarations.isSilenced(key.file(), key.line())) {
                count.leaveOut(Math.max(peer, we));
                continue;
            }
            count.add(peer, we);
            if (peer != we) {
                (peer > we ? peerOnly : oursOnly).add(describe(key));
            }
        }
        show(row, "only " + row.peerRule(), peerOnly);
        show(row, "only " + row.rule(), oursOnly);
        return count;
    }

    private Map<Key, Integer> theirs(Row row, List<Hit> hits) {
        Map<Key, Integer> result = new TreeMap<>();
        for (Hit hit : hits) {
            Key key = new Key(Path.of(hit.file()).normalize(), hit.line());
            if (hit.rule().equals(row.peerRule())
                    && row.peerMessage().matcher(hit.message()).find()
                    && counts(row, key.file(), key.line())) {
                result.merge(key, 1, Integer::sum);
            }
        }
        return result;
    }

    private Map<Key, Integer> ours(Row row, List<OurFinding> findings) {
        Map<Key, Integer> result = new TreeMap<>();
        for (OurFinding finding : findings) {
            if (finding.rule().equals(row.rule())
                    && source(finding.file()).isAbout(finding, row.subject())
                    && counts(row, finding.file(), finding.context().startLine())) {
                Key key = new Key(finding.file(), source(finding.file()).anchor(finding, row.anchor()));
                result.merge(key, 1, Integer::sum);
            }
        }
        return result;
    }

    private boolean counts(Row row, Path file, int line) {
        return switch (row.where()) {
            case EVERYWHERE -> true;
            case EXPORTED -> !declarations.isHidden(file, line);
            case OPEN_TYPES -> !declarations.isInClosedType(file, line);
        };
    }

    private static int atMost(Row row, int findings) {
        return row.counted() ? findings : Math.min(findings, 1);
    }

    private String describe(Key key) {
        return "    " + corpus.folder().relativize(key.file()) + ":" + key.line() + "  "
                + source(key.file()).line(key.line());
    }

    private void show(Row row, String side, List<String> places) {
        if (!places.isEmpty() && shown > 0) {
            details.append("  row %s, %s (%d):\n".formatted(row.id(), side, places.size()));
            places.stream().limit(shown).forEach(place -> details.append(place).append('\n'));
        }
    }

    private Source source(Path file) {
        return texts.computeIfAbsent(file, Source::new);
    }

    /** The lines that differ, of all rows so far. */
    String details() {
        return details.toString();
    }
}
