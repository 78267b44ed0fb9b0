package dev.guidelint.rules.jakarta;

/**
 * A dotted name, taken apart by what is known of its package.
 *
 * @param text the name, starting with {@code javax.}
 * @param packageName the longest known package that it starts with; empty if there is none
 * @param fate what becomes of it
 */
record JavaxName(String text, String packageName, Fate fate) {
    static final String JAVAX = "javax";
    static final String JAKARTA = "jakarta";

    /** What follows the package, without a dot; empty if the name is that of a package. */
    String rest() {
        return text.length() > packageName.length() ? text.substring(packageName.length() + 1) : "";
    }

    /** Whether it names a known package. */
    boolean isPackage() {
        return text.equals(packageName);
    }

    /** Whether it names a package, or a type in it by the way that names of types are written. */
    boolean isCode() {
        String rest = rest();
        return rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
    }

    /** The name of the outermost type; that of the package if it names none. */
    String topLevelType() {
        if (rest().isEmpty() || !isCode()) {
            return packageName;
        }
        int dot = text.indexOf('.', packageName.length() + 1);
        return dot < 0 ? text : text.substring(0, dot);
    }

    /** The same name on the other side. */
    String twin() {
        return twin(text);
    }

    static String twin(String name) {
        return JAKARTA + name.substring(JAVAX.length());
    }
}
