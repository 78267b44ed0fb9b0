package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.List;

/** The types of parameters as the code behind them sees them: one that takes any number is an array. */
public final class ParameterTypes {
    private ParameterTypes() {}

    /** The type of a parameter, or of a component of a record. */
    public static JavaType of(Parameter parameter, Types types) {
        return types.resolve(parameter.getType()).array(parameter.isVarArgs() ? 1 : 0);
    }

    /** The types of all parameters, in their order. */
    public static List<JavaType> of(CallableDeclaration<?> callable, Types types) {
        List<JavaType> result = new ArrayList<>(callable.getParameters().size());
        for (Parameter parameter : callable.getParameters()) {
            result.add(of(parameter, types));
        }
        return result;
    }
}
