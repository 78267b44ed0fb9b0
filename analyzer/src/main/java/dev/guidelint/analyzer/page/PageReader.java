package dev.guidelint.analyzer.page;

import dev.guidelint.analyzer.page.Block.Item;
import dev.guidelint.analyzer.page.Block.ItemList;
import dev.guidelint.analyzer.page.Block.Listing;
import dev.guidelint.analyzer.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a page line by line. Pages are small and their shape is fixed, so that a part of AsciiDoc is enough. */
final class PageReader {
    private final String file;
    private final List<String> lines;
    private int next;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Block>> sections = new LinkedHashMap<>();
    private List<Block> blocks = new ArrayList<>();
    private AttributeLine attributes = AttributeLine.NONE;

    PageReader(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    RulePage read() {
        String head = lines.isEmpty() ? "" : lines.get(0);
        int colon = head.indexOf("`: ");
        if (!head.startsWith("= `") || colon < 0) {
            throw error(1, "a page starts with \"= `rule-id`: title\"");
        }
        next = 1;
        header();
        List<Block> intro = blocks;
        while (next < lines.size()) {
            block();
        }
        return new RulePage(head.substring(3, colon), head.substring(colon + 3).strip(), texts, intro, sections);
    }

    /** Takes the attributes directly below the title. A name that nobody reads is a slip, and its text would be lost. */
    private void header() {
        while (next < lines.size() && (lines.get(next).startsWith(":") || isComment(lines.get(next)))) {
            String line = lines.get(next++);
            if (isComment(line)) {
                continue;
            }
            int end = line.indexOf(':', 1);
            String name = end < 0 ? line.substring(1) : line.substring(1, end);
            if (!ReportTexts.NAMES.contains(name)) {
                throw error(next, "no such attribute: " + name + " (" + String.join(", ", ReportTexts.NAMES) + ")");
            }
            String text = end < 0 ? "" : line.substring(end + 1).strip();
            if (text.isEmpty()) {
                throw error(next, "the attribute " + name + " has no text");
            }
            if (texts.put(name, text) != null) {
                throw error(next, "the attribute " + name + " is there twice");
            }
        }
    }

    private void block() {
        String line = lines.get(next);
        if (line.isBlank() || line.equals("+")) {
            next++;
            attributes = AttributeLine.NONE;
        } else if (isComment(line)) {
            next++;
        } else if (line.startsWith("== ")) {
            section(line.substring(3).strip());
        } else if (line.startsWith("[") && line.endsWith("]")) {
            attributes = AttributeLine.of(line.substring(1, line.length() - 1));
            next++;
        } else if (isFence(line)) {
            listing(line);
        } else if (isItem(line)) {
            blocks.add(list());
        } else if (line.startsWith(".") && line.length() > 1 && line.charAt(1) != '.') {
            // A title of a block reads well as the sentence before it.
            blocks.add(new Paragraph(line.substring(1)));
            next++;
        } else {
            blocks.add(new Paragraph(flowing()));
        }
    }

    private void section(String title) {
        if (sections.containsKey(title)) {
            throw error(next + 1, "there are two sections \"" + title + "\"");
        }
        next++;
        blocks = new ArrayList<>();
        sections.put(title, blocks);
    }

    private static boolean isFence(String line) {
        return line.equals("|===")
                || (line.length() >= 4
                        && "-.=*/+".indexOf(line.charAt(0)) >= 0
                        && line.chars().allMatch(c -> c == line.charAt(0)));
    }

    private void listing(String fence) {
        int start = ++next;
        if (fence.startsWith("=") || fence.startsWith("*")) {
            // The fence of an example or sidebar: what it holds is ordinary text.
            return;
        }
        List<String> content = new ArrayList<>();
        while (next < lines.size() && !lines.get(next).equals(fence)) {
            content.add(lines.get(next++));
        }
        if (next == lines.size()) {
            throw error(start, "the block that starts here has no end");
        }
        next++;
        if (fence.startsWith("/")) {
            return;
        }
        Map<String, String> named = new LinkedHashMap<>(attributes.named());
        String role = named.getOrDefault("role", "");
        named.remove("role");
        String language = attributes.positional(0).startsWith("source") ? attributes.positional(1) : "";
        blocks.add(new Listing(language, role, named, content, start + 1));
        attributes = AttributeLine.NONE;
    }

    private ItemList list() {
        List<Item> items = new ArrayList<>();
        // A marker that is new opens an inner list, whatever it looks like; one that was seen goes back to its list.
        List<String> markers = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        while (next < lines.size() && isItem(lines.get(next))) {
            String line = lines.get(next);
            int term = line.indexOf(":: ");
            int blank = line.indexOf(' ');
            String marker = term > 0 ? "::" : line.startsWith("<") ? "<1>" : line.substring(0, blank);
            int depth = markers.indexOf(marker) + 1;
            if (depth == 0) {
                markers.add(marker);
                numbers.add(0);
                depth = markers.size();
            } else {
                markers.subList(depth, markers.size()).clear();
                numbers.subList(depth, numbers.size()).clear();
            }
            int number = numbers.get(depth - 1) + 1;
            numbers.set(depth - 1, number);
            boolean numbered = marker.startsWith(".") || marker.startsWith("<");
            String text = term > 0 ? "*" + line.substring(0, term) + "*: " + item(term + 3) : item(blank + 1);
            items.add(new Item(depth, numbered ? number : 0, text));
            skipBlanksBeforeItem();
        }
        return new ItemList(items);
    }

    /** Blank lines between the items of a list do not end it. */
    private void skipBlanksBeforeItem() {
        int ahead = next;
        while (ahead < lines.size() && lines.get(ahead).isBlank()) {
            ahead++;
        }
        if (ahead < lines.size() && isItem(lines.get(ahead))) {
            next = ahead;
        }
    }

    private String item(int from) {
        StringBuilder text = new StringBuilder(lines.get(next++).substring(from).strip());
        while (next < lines.size() && isFlowing(lines.get(next)) && !isItem(lines.get(next))) {
            appendLine(text);
        }
        return text.toString();
    }

    private String flowing() {
        StringBuilder text = new StringBuilder(lines.get(next++).strip());
        while (next < lines.size() && isFlowing(lines.get(next))) {
            appendLine(text);
        }
        return text.toString();
    }

    private void appendLine(StringBuilder text) {
        String line = lines.get(next++);
        if (!isComment(line)) {
            text.append(' ').append(line.strip());
        }
    }

    private static boolean isComment(String line) {
        return line.startsWith("//") && !line.startsWith("////");
    }

    private static boolean isFlowing(String line) {
        return !line.isBlank()
                && !line.equals("+")
                && !isFence(line)
                && !line.startsWith("== ")
                && !(line.startsWith("[") && line.endsWith("]"));
    }

    private static boolean isItem(String line) {
        int blank = line.indexOf(' ');
        if (blank < 1) {
            return false;
        }
        String marker = line.substring(0, blank);
        return marker.equals("-")
                || marker.equals("*")
                || marker.equals("**")
                || marker.equals("***")
                || marker.equals(".")
                || marker.equals("..")
                || (marker.startsWith("<") && marker.endsWith(">") && marker.length() < 5)
                || line.indexOf(":: ") > 0;
    }

    private IllegalStateException error(int line, String message) {
        return new IllegalStateException(file + ":" + line + ": " + message);
    }
}
