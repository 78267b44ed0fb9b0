package dev.guidelint.analyzer.api;

import com.github.javaparser.ast.Node;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;

/** What a name in an expression stands for. */
public sealed interface Symbol {
    /** Its type; for the name of a type, that type. */
    JavaType type();

    /**
     * A local variable, a parameter, or a variable bound by a pattern, a catch clause or a lambda.
     *
     * @param declaration the node that declares it
     * @param type its declared type, or the type of its initializer if it has none
     */
    record Variable(Node declaration, JavaType type) implements Symbol {}

    /**
     * A field.
     *
     * @param owner qualified name of the type that declares it
     * @param field its header
     */
    record Field(String owner, FieldHeader field) implements Symbol {
        @Override
        public JavaType type() {
            return field.type();
        }
    }

    /**
     * A type, as the qualifier of a static member.
     *
     * @param type the type
     */
    record TypeName(JavaType type) implements Symbol {}
}
