package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Selects the parts of a file between {@code tag::name[]} and {@code end::name[]}. */
final class TagFilter {
    private record Open(String name, boolean isSelected) {}

    private record Mark(String name, boolean isEnd) {}

    /** What happens to lines in tags that are not named. */
    private enum Others {
        TAKE,
        LEAVE,
        AS_AROUND
    }

    private final Map<String, Boolean> wanted;
    private final List<Open> open = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();
    private boolean base;
    private Others others = Others.AS_AROUND;

    private TagFilter(Map<String, Boolean> wanted) {
        this.wanted = wanted;
        setWildcards();
        for (Map.Entry<String, Boolean> tag : wanted.entrySet()) {
            if (tag.getValue()) {
                missing.add(tag.getKey());
            }
        }
    }

    /** The lines in the given tags; a tag with an exclamation mark is left out, {@code *} and {@code **} stand for many. */
    static List<Frame.Line> select(List<Frame.Line> lines, String[] tags, Consumer<String> problem) {
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        for (String tag : tags) {
            boolean isExcluded = tag.startsWith("!");
            String name = isExcluded ? tag.substring(1) : tag;
            if (!name.isEmpty()) {
                wanted.put(name, !isExcluded);
            }
        }
        return wanted.isEmpty() ? lines : new TagFilter(wanted).run(lines, problem);
    }

    private void setWildcards() {
        boolean firstIsStar = wanted.keySet().iterator().next().equals("*");
        Boolean all = wanted.remove("**");
        Boolean star = wanted.remove("*");
        if (all != null) {
            base = all;
            if (star != null) {
                others = star ? Others.TAKE : Others.LEAVE;
            } else if (!all && !wanted.isEmpty() && !wanted.values().iterator().next()) {
                others = Others.TAKE;
            }
        } else if (star != null) {
            base = firstIsStar && !star;
            others = star ? Others.TAKE : Others.LEAVE;
        } else {
            base = !wanted.containsValue(true);
        }
    }

    private List<Frame.Line> run(List<Frame.Line> lines, Consumer<String> problem) {
        List<Frame.Line> selected = new ArrayList<>();
        for (Frame.Line line : lines) {
            Optional<Mark> mark = mark(line.text());
            if (mark.isEmpty()) {
                if (isSelecting()) {
                    selected.add(line);
                }
            } else if (mark.get().isEnd()) {
                end(mark.get().name());
            } else {
                begin(mark.get().name());
            }
        }
        for (String tag : missing) {
            problem.accept("the included file has no tag `" + tag + "`");
        }
        return selected;
    }

    private boolean isSelecting() {
        return open.isEmpty() ? base : open.get(open.size() - 1).isSelected();
    }

    private void begin(String name) {
        Boolean isWanted = wanted.get(name);
        if (isWanted != null) {
            if (isWanted) {
                missing.remove(name);
            }
            open.add(new Open(name, isWanted));
        } else if (others != Others.AS_AROUND) {
            boolean isInside = !open.isEmpty() && !isSelecting();
            open.add(new Open(name, !isInside && others == Others.TAKE));
        }
    }

    private void end(String name) {
        int top = open.size() - 1;
        for (int i = top; i >= 0; i--) {
            // Tags that are not asked for by name must be properly nested, or they do not end.
            if (open.get(i).name().equals(name) && (i == top || wanted.containsKey(name))) {
                open.remove(i);
                return;
            }
        }
    }

    private static Optional<Mark> mark(String line) {
        for (String word : new String[] {"tag::", "end::"}) {
            int at = line.indexOf(word);
            while (at >= 0) {
                int start = at + word.length();
                int end = line.indexOf("[]", start + 1);
                boolean isWhole = (at == 0 || !Chars.isWord(line.charAt(at - 1)))
                        && end > start
                        && line.substring(start, end).chars().noneMatch(c -> Chars.isSpace((char) c))
                        && (end + 2 == line.length() || line.charAt(end + 2) == ' ');
                if (isWhole) {
                    return Optional.of(new Mark(line.substring(start, end), word.equals("end::")));
                }
                at = line.indexOf(word, at + 1);
            }
        }
        return Optional.empty();
    }
}
