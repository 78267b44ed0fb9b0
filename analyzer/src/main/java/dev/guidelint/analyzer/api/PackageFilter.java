package dev.guidelint.analyzer.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Selects packages by patterns over their names: {@code *} stands for anything within a part, {@code **} for any number of
 * parts, none included. {@code **.internal.**} selects {@code internal}, {@code a.internal} and {@code a.internal.b}.
 */
public final class PackageFilter {
    private final List<Pattern> patterns = new ArrayList<>();
    /** Answers given before: a project has few packages, and rules ask for every declaration. */
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /** A filter for the given patterns; without any it selects nothing. */
    PackageFilter(List<String> patterns) {
        for (String pattern : patterns) {
            this.patterns.add(compile(pattern));
        }
    }

    /** Whether a package is selected; the unnamed one never is. */
    public boolean selects(String packageName) {
        return !packageName.isEmpty() && known.computeIfAbsent(packageName, this::matches);
    }

    private boolean matches(String packageName) {
        for (Pattern pattern : patterns) {
            // The dot in front makes all parts look alike.
            if (pattern.matcher("." + packageName).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern compile(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("\\.", -1)) {
            if (part.equals("**")) {
                regex.append("(?:\\.[^.]+)*");
            } else {
                regex.append("\\.").append(Pattern.quote(part).replace("*", "\\E[^.]*\\Q"));
            }
        }
        return Pattern.compile(regex.toString());
    }
}
