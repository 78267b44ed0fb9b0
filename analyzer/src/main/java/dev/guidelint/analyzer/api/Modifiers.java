package dev.guidelint.analyzer.api;

/**
 * A set of modifiers, as bits. The values of the first group are those of access flags in class files (Java Virtual
 * Machine Specification, tables 4.1-B, 4.5-A and 4.6-A); the others lie above them.
 *
 * @param bits the bits
 */
public record Modifiers(int bits) {
    /** {@code public}. */
    public static final int PUBLIC = 0x0001;
    /** {@code private}. */
    public static final int PRIVATE = 0x0002;
    /** {@code protected}. */
    public static final int PROTECTED = 0x0004;
    /** {@code static}. */
    public static final int STATIC = 0x0008;
    /** {@code final}. */
    public static final int FINAL = 0x0010;
    /** {@code synchronized}, on a method. */
    public static final int SYNCHRONIZED = 0x0020;
    /** {@code volatile}, on a field. */
    public static final int VOLATILE = 0x0040;
    /** A variable number of arguments, on a method. Shares its bit with {@code transient}. */
    public static final int VARARGS = 0x0080;
    /** {@code transient}, on a field. Shares its bit with {@code VARARGS}. */
    public static final int TRANSIENT = 0x0080;
    /** {@code native}, on a method. */
    public static final int NATIVE = 0x0100;
    /** {@code abstract}. */
    public static final int ABSTRACT = 0x0400;
    /** {@code default}, on a method. */
    public static final int DEFAULT = 0x10000;
    /** {@code sealed}. */
    public static final int SEALED = 0x20000;
    /** {@code non-sealed}. */
    public static final int NON_SEALED = 0x40000;
    /** An enum constant. */
    public static final int ENUM_CONSTANT = 0x4000;

    /** Whether all of the given bits are set. */
    public boolean has(int mask) {
        return (bits & mask) == mask;
    }

    /** Whether it is {@code public}. */
    public boolean isPublic() {
        return has(PUBLIC);
    }

    /** Whether it is {@code private}. */
    public boolean isPrivate() {
        return has(PRIVATE);
    }

    /** Whether it is {@code protected}. */
    public boolean isProtected() {
        return has(PROTECTED);
    }

    /** Whether it is {@code static}. */
    public boolean isStatic() {
        return has(STATIC);
    }

    /** Whether it is {@code final}. */
    public boolean isFinal() {
        return has(FINAL);
    }

    /** Whether it is {@code abstract}. */
    public boolean isAbstract() {
        return has(ABSTRACT);
    }

    /** Whether it has neither {@code public}, {@code protected} nor {@code private}. */
    public boolean isPackagePrivate() {
        return (bits & (PUBLIC | PRIVATE | PROTECTED)) == 0;
    }
}
