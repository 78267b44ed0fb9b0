package dev.guidelint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of sources to be read.
 *
 * @param name what it is called in tables, also a file name
 * @param folder where it is
 * @param files how many .java files it has
 * @param bytes and how long they are together
 */
record Corpus(String name, Path folder, int files, long bytes) {

    private static final Pattern PACKAGE = Pattern.compile("^package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

    static Corpus of(Library library) {
        return of(library.name(), Fetch.sources(library));
    }

    private static Corpus of(String name, Path folder) {
        List<Path> files = Files2.javaFiles(folder);
        return new Corpus(name, folder, files.size(), Files2.size(files));
    }

    /** A copy that may be changed. */
    Corpus copy() {
        return copies(1, "copy");
    }

    /**
     * Several copies side by side, each with packages of its own, so that the result is a larger project and not the
     * same types declared again.
     */
    Corpus times(int factor) {
        return copies(factor, "x" + factor);
    }

    private Corpus copies(int factor, String suffix) {
        String copyName = name + "-" + suffix;
        Path target = Places.WORK.resolve("copies").resolve(copyName);
        Files2.delete(target);
        List<Path> sources = Files2.javaFiles(folder);
        try {
            String root = factor == 1 ? "" : commonPackage(sources);
            for (int copy = 1; copy <= factor; copy++) {
                for (Path source : sources) {
                    String path = folder.relativize(source).toString();
                    byte[] bytes = Files.readAllBytes(source);
                    if (!root.isEmpty() && copy > 1) {
                        String renamed = root + copy;
                        path = path.replace(asPath(root), asPath(renamed));
                        bytes = new String(bytes, StandardCharsets.ISO_8859_1)
                                .replaceAll("\\b" + Pattern.quote(root) + "\\b", renamed)
                                .getBytes(StandardCharsets.ISO_8859_1);
                    }
                    Path file = target.resolve("copy" + copy).resolve(path);
                    Places.folder(file.getParent());
                    Files.write(file, bytes);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return of(copyName, target);
    }

    private static String asPath(String packageName) {
        return packageName.replace('.', java.io.File.separatorChar);
    }

    private static String commonPackage(List<Path> sources) throws IOException {
        String common = null;
        for (Path source : sources) {
            Matcher matcher = PACKAGE.matcher(Files.readString(source, StandardCharsets.ISO_8859_1));
            if (!matcher.find()) {
                continue;
            }
            String name = matcher.group(1);
            while (common != null && !(name + ".").startsWith(common + ".")) {
                common = common.contains(".") ? common.substring(0, common.lastIndexOf('.')) : "";
                if (common.isEmpty()) {
                    return "";
                }
            }
            common = common == null ? name : common;
        }
        return common == null ? "" : common;
    }

    String describe() {
        return String.format(Locale.ROOT, "%s: %,d files, %.1f MB", name, files, bytes / 1e6);
    }
}
