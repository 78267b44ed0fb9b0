package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads descriptors and generic signatures of class files (Java Virtual Machine Specification, sections 4.3 and
 * 4.7.9.1). The caller knows what comes next and asks for it in that order.
 */
final class SignatureParser {
    private final String text;
    private final BinaryNames names;
    private int pos;

    SignatureParser(String text, BinaryNames names) {
        this.text = text;
        this.names = names;
    }

    /** The type that the whole of a descriptor or signature stands for. */
    static JavaType type(String text, BinaryNames names) {
        return new SignatureParser(text, names).type();
    }

    /** The next type; {@code void} included. */
    JavaType type() {
        int dimensions = 0;
        while (text.charAt(pos) == '[') {
            dimensions++;
            pos++;
        }
        return element().array(dimensions);
    }

    /** The type parameters, if there are any at this place. */
    List<TypeVariable> typeParameters() {
        if (!skip('<')) {
            return List.of();
        }
        List<TypeVariable> parameters = new ArrayList<>();
        while (!skip('>')) {
            parameters.add(typeParameter());
        }
        return parameters;
    }

    /** The types of the parameters of a method, with their parentheses. */
    List<JavaType> parameters() {
        pos++;
        List<JavaType> parameters = new ArrayList<>();
        while (!skip(')')) {
            parameters.add(type());
        }
        return parameters;
    }

    /** All types up to the end. */
    List<JavaType> rest() {
        List<JavaType> types = new ArrayList<>();
        while (pos < text.length()) {
            types.add(type());
        }
        return types;
    }

    /** The exceptions at the end of a method's signature. */
    List<JavaType> thrown() {
        List<JavaType> types = new ArrayList<>();
        while (pos < text.length() && skip('^')) {
            types.add(type());
        }
        return types;
    }

    private TypeVariable typeParameter() {
        String name = upTo(text.indexOf(':', pos));
        List<JavaType> bounds = new ArrayList<>();
        while (skip(':')) {
            // An empty class bound comes before bounds that are interfaces.
            if (text.charAt(pos) != ':') {
                bounds.add(type());
            }
        }
        // Compilers write this bound for parameters that have none.
        return new TypeVariable(name, bounds.size() == 1 && bounds.get(0).is("java.lang.Object") ? List.of() : bounds);
    }

    private JavaType element() {
        char c = text.charAt(pos++);
        return switch (c) {
            case 'L' -> declared();
            case 'T' -> {
                JavaType variable = JavaType.variable(upTo(text.indexOf(';', pos)));
                pos++;
                yield variable;
            }
            case 'B' -> JavaType.primitive("byte");
            case 'C' -> JavaType.primitive("char");
            case 'D' -> JavaType.primitive("double");
            case 'F' -> JavaType.primitive("float");
            case 'I' -> JavaType.INT;
            case 'J' -> JavaType.primitive("long");
            case 'S' -> JavaType.primitive("short");
            case 'V' -> JavaType.VOID;
            case 'Z' -> JavaType.BOOLEAN;
            default -> throw new IllegalArgumentException("No type at " + (pos - 1) + " of signature " + text);
        };
    }

    private JavaType declared() {
        StringBuilder binaryName = new StringBuilder();
        List<JavaType> arguments = List.of();
        while (true) {
            int end = pos;
            while ("<;.".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            binaryName.append(upTo(end));
            if (skip('<')) {
                arguments = arguments();
            }
            if (skip(';')) {
                return new JavaType(JavaType.Kind.DECLARED, names.qualifiedName(binaryName.toString()), arguments, 0);
            }
            // A member of a parameterized type: the arguments that count are those of the last one.
            pos++;
            binaryName.append('$');
            arguments = List.of();
        }
    }

    private List<JavaType> arguments() {
        List<JavaType> arguments = new ArrayList<>();
        while (!skip('>')) {
            if (skip('*')) {
                arguments.add(JavaType.OBJECT);
            } else if (skip('-')) {
                type();
                arguments.add(JavaType.OBJECT);
            } else {
                skip('+');
                arguments.add(type());
            }
        }
        return arguments;
    }

    private String upTo(int end) {
        String part = text.substring(pos, end);
        pos = end;
        return part;
    }

    private boolean skip(char c) {
        if (text.charAt(pos) != c) {
            return false;
        }
        pos++;
        return true;
    }
}
