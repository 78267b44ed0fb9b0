package dev.guidelint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Prints headings, lines and tables as plain text, and writes the same as AsciiDoc if a file is given. */
final class Report {

    private final Optional<Path> file;
    private final StringBuilder document = new StringBuilder();

    Report(Optional<Path> file) {
        this.file = file;
    }

    void heading(String text) {
        System.out.println("\n" + text + "\n" + "-".repeat(text.length()));
        document.append("\n== ").append(text).append("\n\n");
    }

    void line(String text) {
        System.out.println(text);
        document.append(text).append(" +\n");
    }

    /** The first row is the head, the first column is aligned left, all others right. */
    void table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(String.format(i == 0 ? "%-" + widths[i] + "s" : "%" + widths[i] + "s", row.get(i)));
            }
            text.append(String.join("   ", cells).stripTrailing()).append('\n');
        }
        System.out.print(text);
        String[] alignments = new String[columns];
        Arrays.fill(alignments, ">1");
        alignments[0] = "<2";
        document.append("\n[%header,cols=\"")
                .append(String.join(",", alignments))
                .append("\"]\n|===\n");
        for (List<String> row : rows) {
            document.append("|").append(String.join(" |", row)).append('\n');
        }
        document.append("|===\n\n");
    }

    void close() {
        if (file.isPresent()) {
            try {
                Files.writeString(file.get(), document.toString().stripLeading());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
