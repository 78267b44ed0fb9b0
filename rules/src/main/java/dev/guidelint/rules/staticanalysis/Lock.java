package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;

/**
 * A lock, written as the way to it: a root and the members to follow from there. Two equal ways lead to one lock.
 *
 * @param root where the way starts: an instance, a type, a class literal or a variable
 * @param steps the members that follow, each with a dot before it
 */
record Lock(String root, String steps) {
    private static final String VARIABLE = "variable ";
    private static final String FOUND = VARIABLE + "found ";
    private static final String TYPE = "type ";
    private static final String LITERAL = "class ";
    private static final String SOME = "some instance";

    /** An expression of which nothing is known. */
    static final Lock UNKNOWN = new Lock("unknown", "");

    /** An instance that is known to exist, but not which one it is. */
    static final Lock INSTANCE = new Lock(SOME, "");

    /** An object that was just created and that no other thread knows. */
    static final Lock NEW = new Lock("new", "");

    /** The instance of a type around some code. */
    static Lock self(Node type) {
        return new Lock("this " + position(type), "");
    }

    /** A local variable or parameter. */
    static Lock variable(Node declaration) {
        return new Lock(VARIABLE + position(declaration), "");
    }

    /** A local variable that holds what a call gave: it may be any object, and so may the locks in it. */
    static Lock found(Node declaration) {
        return new Lock(FOUND + position(declaration), "");
    }

    /** A type, as the root of its static members. */
    static Lock type(String name) {
        return new Lock(TYPE + name, "");
    }

    static Lock literal(String name) {
        return new Lock(LITERAL + name, "");
    }

    /** The lock that a member of this one holds. Both sides of a read-write lock count as the lock itself. */
    Lock then(String member) {
        return equals(UNKNOWN) || member.equals("readLock()") || member.equals("writeLock()")
                ? this
                : new Lock(root, steps + "." + member);
    }

    /** Whether holding this lock may be holding the given one: the same, or nobody can tell that it is another. */
    boolean mayBe(Lock guard) {
        if (equals(guard)) {
            return true;
        }
        if (isLiteral() || guard.isLiteral()) {
            return false;
        }
        if (steps.equals(guard.steps) && (root.equals(SOME) || guard.root.equals(SOME))) {
            return true;
        }
        if (guard.root.startsWith(FOUND) && !steps.isEmpty() && steps.equals(guard.steps)) {
            return true;
        }
        if (equals(UNKNOWN)) {
            return guard.root.equals(SOME) || !guard.steps.isEmpty();
        }
        if (guard.steps.isEmpty()) {
            return false;
        }
        return steps.endsWith("()")
                || (guard.steps.endsWith("()") && !steps.isEmpty())
                || (isVariable() && !root.equals(guard.root));
    }

    /** Whether it is no lock, but a type as the owner of static members. */
    boolean isType() {
        return steps.isEmpty() && root.startsWith(TYPE);
    }

    /** Whether it is the object that stands for a class, which no other way leads to. */
    private boolean isLiteral() {
        return root.startsWith(LITERAL);
    }

    /** Whether it is a variable, which may be another name for any lock. */
    private boolean isVariable() {
        return steps.isEmpty() && root.startsWith(VARIABLE);
    }

    private static String position(Node node) {
        return node.getBegin().map(Object::toString).orElse("");
    }
}
