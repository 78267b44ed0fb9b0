package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.Type;

/** The methods that the {@code java} launcher starts. */
public final class MainMethods {
    private MainMethods() {}

    /** Whether a method is {@code public static void main(String[])}. */
    public static boolean isMain(MethodDeclaration method) {
        return method.getNameAsString().equals("main")
                && method.getType().isVoidType()
                && method.isPublic()
                && method.isStatic()
                && method.getParameters().size() == 1
                && isStrings(method.getParameter(0));
    }

    private static boolean isStrings(Parameter parameter) {
        Type type = parameter.getType();
        Type element = parameter.isVarArgs()
                ? type
                : type.isArrayType() ? type.asArrayType().getComponentType() : type;
        return (parameter.isVarArgs() || type.isArrayType())
                && element.isClassOrInterfaceType()
                && element.asClassOrInterfaceType().getNameAsString().equals("String");
    }
}
