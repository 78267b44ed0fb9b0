package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.vocabulary.XmlElement;
import java.util.List;
import java.util.Optional;

/** Which profiles of a POM are for which releases of Java. */
final class Profiles {
    private Profiles() {}

    /** Whether an element stands in no profile, or in one that may be active with a release. */
    static boolean mayApply(XmlElement element, int release) {
        Optional<XmlElement> around = Optional.of(element);
        while (around.isPresent()) {
            if (around.get().localName().equals("profile") && !mayBeActive(around.get(), release)) {
                return false;
            }
            around = around.get().parent();
        }
        return true;
    }

    /** Whether an element stands in a profile that is only active if somebody asks for it by name. */
    static boolean isOnRequest(XmlElement element) {
        Optional<XmlElement> around = Optional.of(element);
        while (around.isPresent()) {
            if (around.get().localName().equals("profile")) {
                Optional<XmlElement> activation = around.get().child("activation");
                boolean isByItself = activation.isPresent()
                        && activation.get().children().stream()
                                .anyMatch(condition -> !condition.text().equals("false"));
                return !isByItself;
            }
            around = around.get().parent();
        }
        return false;
    }

    /** Whether a profile may be active with a release: its condition on the JDK holds, or it has none that we can read. */
    static boolean mayBeActive(XmlElement profile, int release) {
        String condition = profile.child("activation")
                .flatMap(activation -> activation.childText("jdk"))
                .orElse("");
        if (condition.isEmpty()) {
            return true;
        }
        if (condition.startsWith("!")) {
            return !matches(condition.substring(1), release);
        }
        char first = condition.charAt(0);
        boolean isRange = first == '[' || first == '(';
        return isRange ? isInRange(condition, release) : matches(condition, release);
    }

    /** A version without brackets stands for all that begin with it. */
    private static boolean matches(String version, int release) {
        return number(version) == release;
    }

    private static boolean isInRange(String range, int release) {
        char last = range.charAt(range.length() - 1);
        List<String> ends =
                List.of(range.substring(1, Math.max(1, range.length() - 1)).split(",", -1));
        if (ends.size() > 2 || (last != ']' && last != ')')) {
            return true;
        }
        int low = number(ends.get(0));
        int high = ends.size() == 1 ? low : number(ends.get(1));
        boolean isAbove = low < 0 || (range.charAt(0) == '[' ? release >= low : release > low);
        boolean isBelow = high < 0 || (last == ']' ? release <= high : release < high);
        return isAbove && isBelow;
    }

    /** The release that a version names: 8 for {@code 1.8.0}, 17 for {@code 17.0.1}; -1 if it names none. */
    static int number(String version) {
        String plain = version.strip();
        String rest = plain.startsWith("1.") ? plain.substring(2) : plain;
        int end = 0;
        while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
            end++;
        }
        return end == 0 || end > 3 ? -1 : Integer.parseInt(rest.substring(0, end));
    }
}
