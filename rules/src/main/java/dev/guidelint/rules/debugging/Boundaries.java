package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.DeferredCode;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outermost code of a thread, a task or a request: nobody above it would see an exception. */
final class Boundaries {
    private static final List<String> TASKS =
            List.of("java.lang.Runnable", "java.util.concurrent.Callable", "java.util.TimerTask");

    private Boundaries() {}

    /** Whether the code around a place is a boundary; unknown if a supertype that is not known may make it one. */
    static Answer isAround(Node place, Types types) {
        Node node = place.getParentNode().orElse(null);
        while (node != null && !Catches.isBody(node)) {
            node = node.getParentNode().orElse(null);
        }
        if (node instanceof LambdaExpr lambda) {
            return Answer.of(DeferredCode.isDeferred(lambda));
        }
        return node instanceof MethodDeclaration method ? isBoundary(method, types) : Answer.NO;
    }

    private static Answer isBoundary(MethodDeclaration method, Types types) {
        String name = method.getNameAsString();
        int parameters = method.getParameters().size();
        if (MainMethods.isMain(method)
                || isExceptionHandler(method)
                || (name.equals("uncaughtException") && parameters == 2)) {
            return Answer.YES;
        }
        JavaType type =
                types.enclosingType(method.getBody().map(Node.class::cast).orElse(method));
        if (parameters == 0 && (name.equals("run") || name.equals("call"))) {
            Answer task = Answer.NO;
            for (String kind : TASKS) {
                task = task.or(types.isSubtype(type, kind));
            }
            return task;
        }
        boolean isOverride = method.getAnnotationByName("Override").isPresent();
        return isOverride ? isForeign(type, name, parameters, types, new HashSet<>()) : Answer.NO;
    }

    private static boolean isExceptionHandler(MethodDeclaration method) {
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (annotation.getName().getIdentifier().equals("ExceptionHandler")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a library, and neither the project nor the JDK, calls a method, since a type of it declares the method. */
    private static Answer isForeign(JavaType type, String name, int parameters, Types types, Set<String> seen) {
        if (type.is("java.lang.Object") || !seen.add(type.name())) {
            return Answer.NO;
        }
        Optional<TypeHeader> header = types.header(type.name());
        if (header.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (header.get().origin() == TypeHeader.Origin.JDK) {
            return Answer.NO;
        }
        if (header.get().origin() == TypeHeader.Origin.CLASS_PATH) {
            for (MethodHeader method : header.get().methods()) {
                if (method.name().equals(name) && method.parameters().size() == parameters) {
                    return Answer.YES;
                }
            }
        }
        Answer answer = Answer.NO;
        for (JavaType supertype : header.get().interfaces()) {
            answer = answer.or(isForeign(supertype, name, parameters, types, seen));
        }
        return header.get().superclass().isEmpty()
                ? answer
                : answer.or(isForeign(header.get().superclass().get(), name, parameters, types, seen));
    }
}
