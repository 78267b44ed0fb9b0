package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the annotations that name the lock of a member. */
final class GuardAnnotations {
    /** What all of them are called; as a full name, where no import tells more. */
    static final String SIMPLE_NAME = "GuardedBy";

    private static final Set<String> GUARDED_BY = Set.of(
            SIMPLE_NAME,
            "com.google.errorprone.annotations.concurrent.GuardedBy",
            "javax.annotation.concurrent.GuardedBy",
            "net.jcip.annotations.GuardedBy",
            "org.checkerframework.checker.lock.qual.GuardedBy",
            "androidx.annotation.GuardedBy");
    private static final Set<String> HOLDING = Set.of("Holding", "org.checkerframework.checker.lock.qual.Holding");

    private GuardAnnotations() {}

    /** The guards that the annotations of a member name. */
    static List<String> guards(List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            if (GUARDED_BY.contains(annotation.type())) {
                return annotation.value();
            }
        }
        return List.of();
    }

    /** The locks that callers of a method promise to hold. */
    static List<String> promised(MethodDeclaration method, Types types) {
        List<String> result = new ArrayList<>();
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (isGuardedBy(annotation, types) || is(annotation, HOLDING, types)) {
                result.addAll(texts(annotation));
            }
        }
        return result;
    }

    /** Whether an annotation names a guard. */
    static boolean isGuardedBy(AnnotationExpr annotation, Types types) {
        return is(annotation, GUARDED_BY, types);
    }

    private static boolean is(AnnotationExpr annotation, Set<String> names, Types types) {
        String simple = annotation.getName().getIdentifier();
        // The short name is compared first because it costs nothing.
        return names.contains(simple) && names.contains(types.annotationType(annotation));
    }

    /** The string literals that an annotation has as its value. */
    static List<String> texts(AnnotationExpr annotation) {
        List<String> result = new ArrayList<>();
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            collect(single.getMemberValue(), result);
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                if (pair.getNameAsString().equals("value")) {
                    collect(pair.getValue(), result);
                }
            }
        }
        return result;
    }

    private static void collect(Expression value, List<String> into) {
        if (value instanceof StringLiteralExpr literal) {
            into.add(literal.asString());
        } else if (value instanceof ArrayInitializerExpr array) {
            array.getValues().forEach(element -> collect(element, into));
        }
    }
}
