package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Modifiers;
import org.objectweb.asm.Opcodes;

/**
 * Turns access flags of class files into the bits of {@link Modifiers}. Both share the values of the language's
 * modifiers; flags that say something else (a bridge, an enum, what the reader adds) must not get through.
 */
final class FlagBits {
    private static final int ACCESS = Modifiers.PUBLIC | Modifiers.PRIVATE | Modifiers.PROTECTED;
    private static final int TYPE = ACCESS | Modifiers.STATIC | Modifiers.FINAL | Modifiers.ABSTRACT;
    private static final int FIELD = ACCESS
            | Modifiers.STATIC
            | Modifiers.FINAL
            | Modifiers.VOLATILE
            | Modifiers.TRANSIENT
            | Modifiers.ENUM_CONSTANT;
    private static final int METHOD = ACCESS
            | Modifiers.STATIC
            | Modifiers.FINAL
            | Modifiers.SYNCHRONIZED
            | Modifiers.VARARGS
            | Modifiers.NATIVE
            | Modifiers.ABSTRACT;

    private FlagBits() {}

    static int ofType(int access, boolean sealed) {
        return (access & TYPE) | (sealed ? Modifiers.SEALED : 0);
    }

    static int ofField(int access) {
        return access & FIELD;
    }

    /** Of a method or constructor. */
    static int ofMethod(int access, boolean inInterface) {
        boolean isDefault = inInterface && (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0;
        return (access & METHOD) | (isDefault ? Modifiers.DEFAULT : 0);
    }
}
