package dev.guidelint.analyzer.api;

/**
 * A way in which code may mention a declaration. Names are compared, not what they stand for: another declaration of that
 * name is mentioned by it, too.
 *
 * @param key tells mentions apart
 */
public record Mention(String key) {
    /** A simple name: of a variable, field or type, or the first part of a qualified name. Imports of a type count. */
    public static Mention name(String name) {
        return new Mention(name);
    }

    /** A name behind a dot that is no method: of a field, or of a type in an expression. Static imports count. */
    public static Mention member(String name) {
        return new Mention("." + name);
    }

    /** A call of a method with a number of arguments, whatever stands in front of it. */
    public static Mention call(String name, int arguments) {
        return new Mention(name + "/" + arguments);
    }

    /** A reference to a method, {@code A::name}. */
    public static Mention reference(String name) {
        return new Mention("::" + name);
    }

    /** The creation of an object of a type of that simple name with a number of arguments. */
    public static Mention creation(String typeName, int arguments) {
        return new Mention("new " + typeName + "/" + arguments);
    }

    /** The creation of an object of an anonymous subtype of a type of that simple name. */
    public static Mention extension(String typeName) {
        return new Mention(typeName + "{}");
    }

    /** A static import of everything in a type of that simple name. */
    public static Mention importOfAll(String typeName) {
        return new Mention(typeName + ".*");
    }

    /** A string literal that is exactly this text. */
    public static Mention text(String text) {
        return new Mention("\"" + text);
    }
}
