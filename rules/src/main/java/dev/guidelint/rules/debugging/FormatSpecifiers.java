package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.api.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The format specifiers of a text, as {@link java.util.Formatter} defines them.
 *
 * @param uses the arguments that are used, in order of the text
 * @param count how many arguments it takes
 * @param broken a part that is no specifier
 */
record FormatSpecifiers(List<Use> uses, int count, Optional<String> broken) {
    private static final Pattern SPECIFIER =
            Pattern.compile("%(?:(\\d+)\\$)?([-#+ 0,(<]*)(?:\\d+)?(?:\\.\\d+)?([tT]?[a-zA-Z%])");

    private static final String CONVERSIONS = "bBhHsScCdoxXeEfgGaAtT%n";

    private static final Set<String> WHOLE = Set.of(
            "byte", "short", "int", "long", "java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");
    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    private static final Set<String> OTHER = Set.of(
            "boolean",
            "java.lang.Boolean",
            "java.lang.String",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong");
    private static final Set<String> CHARACTER = Set.of("char", "java.lang.Character");
    private static final Set<String> LONG = Set.of("long", "java.lang.Long");

    /**
     * The use of an argument.
     *
     * @param argument its index, from 0
     * @param conversion the letter that says how it is printed
     * @param text the whole specifier
     */
    record Use(int argument, char conversion, String text) {
        /** Whether the specifier surely throws an exception for a value of a type. */
        boolean rejects(JavaType type) {
            if (type.isArray()) {
                return "doxXeEfgGaAcCtT".indexOf(conversion) >= 0;
            }
            String name = type.name();
            boolean isWhole = WHOLE.contains(name);
            boolean isFloating = FLOATING.contains(name);
            boolean isOther = OTHER.contains(name);
            boolean isCharacter = CHARACTER.contains(name);
            return switch (conversion) {
                case 'd', 'o', 'x', 'X' -> isFloating || isOther || isCharacter || name.equals("java.math.BigDecimal");
                case 'e', 'E', 'f', 'g', 'G', 'a', 'A' ->
                    isWhole || isOther || isCharacter || name.equals("java.math.BigInteger");
                case 'c', 'C' -> isFloating || isOther || LONG.contains(name);
                case 't', 'T' -> isFloating || isOther || isCharacter || (isWhole && !LONG.contains(name));
                default -> false;
            };
        }
    }

    /** Copies the list. */
    FormatSpecifiers {
        uses = List.copyOf(uses);
    }

    /** Reads the specifiers of a text. */
    static FormatSpecifiers of(String text) {
        List<Use> uses = new ArrayList<>();
        int ordinary = 0;
        int count = 0;
        int last = -1;
        Matcher matcher = SPECIFIER.matcher(text);
        int place = text.indexOf('%');
        while (place >= 0) {
            matcher.region(place, text.length());
            if (!matcher.lookingAt() || CONVERSIONS.indexOf(conversion(matcher)) < 0) {
                String broken = text.substring(place, Math.min(place + 2, text.length()));
                return new FormatSpecifiers(uses, count, Optional.of(broken));
            }
            char conversion = conversion(matcher);
            if (conversion != '%' && conversion != 'n') {
                String index = matcher.group(1);
                int argument;
                if (index != null) {
                    argument = index.length() > 4 ? 0 : Integer.parseInt(index) - 1;
                } else if (orEmpty(matcher.group(2)).contains("<")) {
                    argument = last;
                } else {
                    argument = ordinary;
                    ordinary++;
                }
                last = argument;
                if (argument >= 0) {
                    uses.add(new Use(argument, conversion, matcher.group()));
                    count = Math.max(count, argument + 1);
                }
            }
            place = text.indexOf('%', matcher.end());
        }
        return new FormatSpecifiers(uses, count, Optional.empty());
    }

    private static char conversion(Matcher matcher) {
        String text = orEmpty(matcher.group(3));
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
