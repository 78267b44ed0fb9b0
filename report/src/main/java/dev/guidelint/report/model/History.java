package dev.guidelint.report.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Earlier scans, kept as small files in a folder that the user names, one for each. */
public final class History {
    private final Path folder;

    /** The scans in a folder, which need not exist. */
    public History(Path folder) {
        this.folder = folder;
    }

    /**
     * All scans, oldest first.
     *
     * @param problems modified: what could not be read is added, a line for each file
     * @throws IOException if the folder cannot be listed
     */
    public List<PastScan> scans(List<String> problems) throws IOException {
        List<PastScan> scans = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> list = Files.list(folder)) {
                files = list.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                try {
                    scans.add(ReportFile.parse(file, PastScan.class));
                } catch (IOException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
        }
        scans.sort(Comparator.comparing(PastScan::time).thenComparing(PastScan::label));
        return scans;
    }

    /**
     * Keeps a scan. One with the same label takes the place of the earlier one.
     *
     * @throws IOException if its file cannot be written
     */
    public void add(PastScan scan) throws IOException {
        ReportFile.write(scan, folder.resolve(name(scan.label()) + ".json"));
    }

    private static String name(String label) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            name.append(Character.isLetterOrDigit(c) || c == '.' || c == '-' ? c : '_');
        }
        return name.toString();
    }
}
