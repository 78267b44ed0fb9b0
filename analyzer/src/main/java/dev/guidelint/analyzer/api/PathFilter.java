package dev.guidelint.analyzer.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Selects files by patterns over their paths: {@code *} stands for anything within a name, {@code **} for anything, and
 * {@code ?} for one character. A pattern that starts with {@code !} excludes. A file is accepted if it matches a pattern
 * that includes (or there is none) and no pattern that excludes.
 */
public final class PathFilter {
    /** Accepts every file. */
    public static final PathFilter ALL = new PathFilter(List.of());

    private final List<String> patterns;
    private final List<Pattern> includes = new ArrayList<>();
    private final List<Pattern> excludes = new ArrayList<>();

    private PathFilter(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
        for (String pattern : patterns) {
            if (pattern.startsWith("!")) {
                excludes.add(glob(pattern.substring(1)));
            } else {
                includes.add(glob(pattern));
            }
        }
    }

    /** A filter for the given patterns. */
    public static PathFilter of(List<String> patterns) {
        return patterns.isEmpty() ? ALL : new PathFilter(patterns);
    }

    /** The patterns as given. */
    public List<String> patterns() {
        return patterns;
    }

    /** Whether the filter accepts a path with forward slashes, relative to the root of the scan. */
    public boolean accepts(String path) {
        return (includes.isEmpty() || matchesAny(includes, path)) && !matchesAny(excludes, path);
    }

    private static boolean matchesAny(List<Pattern> patterns, String path) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(path).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '*') {
                boolean deep = i + 1 < glob.length() && glob.charAt(i + 1) == '*';
                if (deep && i + 2 < glob.length() && glob.charAt(i + 2) == '/') {
                    // "**/x" also matches "x": no folder is a number of folders, too.
                    regex.append("(?:.*/)?");
                    i += 2;
                } else if (deep) {
                    regex.append(".*");
                    i++;
                } else {
                    regex.append("[^/]*");
                }
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathFilter filter && filter.patterns.equals(patterns);
    }

    @Override
    public int hashCode() {
        return patterns.hashCode();
    }

    @Override
    public String toString() {
        return String.join(",", patterns);
    }
}
