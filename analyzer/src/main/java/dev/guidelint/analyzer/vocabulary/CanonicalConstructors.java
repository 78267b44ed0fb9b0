package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.type.Type;
import java.util.List;

/** Constructors whose signature is not theirs to choose: it repeats the components of a record. */
public final class CanonicalConstructors {
    private CanonicalConstructors() {}

    /** Whether a constructor takes the components of the record that declares it. */
    public static boolean isCanonical(ConstructorDeclaration constructor) {
        return constructor.getParentNode().orElse(null) instanceof RecordDeclaration owner
                && types(constructor.getParameters()).equals(types(owner.getParameters()));
    }

    private static List<Type> types(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::getType).toList();
    }
}
