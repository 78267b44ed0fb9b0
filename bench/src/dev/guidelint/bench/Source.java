package dev.guidelint.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a source file, and the few tokens in it that a comparison has to find. */
final class Source {

    private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum|record)\\s+\\w+");
    private static final Pattern OPERATOR = Pattern.compile("(>>>|<<|>>|[-+*/%&|^])?=(?!=)|\\+\\+|--");

    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

    Source(Path file) {
        text = Lines.text(file);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                lineStarts.add(i + 1);
            }
        }
    }

    String line(int line) {
        if (line < 1 || line > lineStarts.size()) {
            return "";
        }
        int end = line < lineStarts.size() ? lineStarts.get(line) : text.length();
        return text.substring(lineStarts.get(line - 1), end).strip();
    }

    /** Which line of the finding the peer would report. */
    int anchor(OurFinding finding, Row.Anchor anchor) {
        OurFinding.Span region = finding.region();
        return switch (anchor) {
            case REGION -> region.startLine();
            case CONTEXT -> finding.context().startLine();
            case RELATED -> finding.related().startLine();
            case OPERATOR -> lineOfOperator(region);
            case CATCH -> lineOfCatch(region);
        };
    }

    boolean isAbout(OurFinding finding, Row.Subject subject) {
        return switch (subject) {
            case ANYTHING -> true;
            case METHODS -> {
                OurFinding.Span context = finding.context();
                yield !TYPE.matcher(withoutNoise(text.substring(
                                offset(context.startLine(), context.startColumn()),
                                offset(context.endLine(), context.endColumn()))))
                        .find();
            }
            case RETURNS -> startsWith("return", finding);
            case TAGS -> startsWith("@", finding);
        };
    }

    private boolean startsWith(String word, OurFinding finding) {
        return text.startsWith(
                word, offset(finding.region().startLine(), finding.region().startColumn()));
    }

    /** The operator stands right behind the name, or before it for `++x` and `--x`; parentheses may come between. */
    private int lineOfOperator(OurFinding.Span name) {
        int at = offset(name.endLine(), name.endColumn());
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = end(text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                at = end(text.indexOf("*/", at) + 2);
            } else {
                break;
            }
        }
        if (OPERATOR.matcher(text).region(at, text.length()).lookingAt()) {
            return lineAt(at);
        }
        int before = offset(name.startLine(), name.startColumn()) - 1;
        while (before > 0 && (Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '(')) {
            before--;
        }
        return lineAt(before);
    }

    private int lineOfCatch(OurFinding.Span type) {
        int at = text.lastIndexOf("catch", offset(type.startLine(), type.startColumn()));
        return at < 0 ? type.startLine() : lineAt(at);
    }

    private int end(int index) {
        return index < 0 ? text.length() : index;
    }

    private int offset(int line, int column) {
        int start = lineStarts.get(Math.max(0, Math.min(line, lineStarts.size()) - 1));
        return Math.max(0, Math.min(text.length(), start + column - 1));
    }

    private int lineAt(int offset) {
        int found = java.util.Collections.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static String withoutNoise(String code) {
        return code.replaceAll("\"(\\\\.|[^\"\\\\])*\"|/\\*(?s:.*?)\\*/|//[^\n]*", " ");
    }
}
