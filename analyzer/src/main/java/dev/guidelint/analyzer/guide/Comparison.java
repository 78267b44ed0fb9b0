package dev.guidelint.analyzer.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The condition of an {@code ifeval}: two operands and an operator between them.
 *
 * @param left the left operand as written
 * @param operator the operator
 * @param right the right operand as written
 */
record Comparison(String left, String operator, String right) {
    private enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    private record Operand(Type type, String text, BigDecimal number) {}

    static Optional<Comparison> of(String text) {
        for (int i = 1; i < text.length(); i++) {
            int start = i;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            int length = operatorLength(text, start);
            if (length > 0) {
                int right = start + length;
                while (right < text.length() - 1 && text.charAt(right) == ' ') {
                    right++;
                }
                if (right < text.length()) {
                    String operator = text.substring(start, start + length);
                    return Optional.of(new Comparison(text.substring(0, i), operator, text.substring(right)));
                }
            }
        }
        return Optional.empty();
    }

    private static int operatorLength(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        if ("=!><".indexOf(c) < 0) {
            return 0;
        }
        if (text.startsWith("=", at + 1)) {
            return 2;
        }
        return c == '>' || c == '<' ? 1 : 0;
    }

    /** Names of references with values that nobody can tell. */
    List<String> unreadable(DocumentAttributes attributes) {
        List<String> names = new ArrayList<>(expand(left, attributes).unreadable());
        names.addAll(expand(right, attributes).unreadable());
        return names;
    }

    /** Whether the condition holds. Operands of different types are never equal, and cannot be ordered. */
    boolean holds(DocumentAttributes attributes) {
        Operand a = operand(left, attributes);
        Operand b = operand(right, attributes);
        boolean sameType = a.type() == b.type();
        if (operator.equals("==") || operator.equals("!=")) {
            boolean equal = sameType && compare(a, b) == 0;
            return equal == operator.equals("==");
        }
        if (!sameType || a.type() == Type.TRUTH || a.type() == Type.NOTHING) {
            return false;
        }
        int order = compare(a, b);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static int compare(Operand a, Operand b) {
        return a.type() == Type.NUMBER
                ? a.number().compareTo(b.number())
                : a.text().compareTo(b.text());
    }

    private static Expanded expand(String operand, DocumentAttributes attributes) {
        return References.expand(operand, attributes, References.Missing.DROP);
    }

    private static Operand operand(String written, DocumentAttributes attributes) {
        boolean isQuoted = isQuotedBy(written, "\"") || isQuotedBy(written, "'");
        // The closing quote stays, on both sides alike: so '1' is not "1".
        String text =
                expand(isQuoted ? written.substring(1) : written, attributes).text();
        if (isQuoted) {
            return new Operand(Type.TEXT, text, BigDecimal.ZERO);
        }
        if (text.isEmpty()) {
            return new Operand(Type.NOTHING, "", BigDecimal.ZERO);
        }
        if (text.equals("true") || text.equals("false")) {
            return new Operand(Type.TRUTH, text, BigDecimal.ZERO);
        }
        if (text.isBlank()) {
            return new Operand(Type.TEXT, " ", BigDecimal.ZERO);
        }
        return new Operand(Type.NUMBER, text, number(text));
    }

    private static boolean isQuotedBy(String text, String quote) {
        return text.startsWith(quote) && text.endsWith(quote);
    }

    /** The number that a text starts with; zero if it starts with none. */
    private static BigDecimal number(String text) {
        String trimmed = text.strip();
        int end = trimmed.startsWith("-") || trimmed.startsWith("+") ? 1 : 0;
        int digits = end;
        boolean hasPoint = false;
        while (end < trimmed.length()) {
            char c = trimmed.charAt(end);
            boolean isPoint = c == '.'
                    && !hasPoint
                    && end > digits
                    && end + 1 < trimmed.length()
                    && Chars.isDigit(trimmed.charAt(end + 1));
            if (!Chars.isDigit(c) && !isPoint) {
                break;
            }
            hasPoint |= isPoint;
            end++;
        }
        return end == digits ? BigDecimal.ZERO : new BigDecimal(trimmed.substring(0, end));
    }
}
