package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
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

    /** Whether a type declares such a method, or one for the launcher of Java 25, which asks for less. */
    public static boolean isIn(TypeDeclaration<?> type) {
        for (MethodDeclaration method : type.getMethodsByName("main")) {
            boolean takesNothing = method.getParameters().isEmpty()
                    || (method.getParameters().size() == 1 && isStrings(method.getParameter(0)));
            if (isMain(method) || (takesNothing && method.getType().isVoidType() && !method.isPrivate())) {
                return true;
            }
        }
        return false;
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
