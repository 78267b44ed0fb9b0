package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code @SuppressWarnings} silences. */
public final class SuppressionKeys {
    private static final String NAME = "SuppressWarnings";

    private SuppressionKeys() {}

    /** Whether an annotation is the one of the language, and no other one of that name. */
    public static boolean isSuppression(AnnotationExpr annotation, Types types) {
        if (!annotation.getName().getIdentifier().equals(NAME)) {
            return false;
        }
        String type = types.annotationType(annotation);
        return type.equals(NAME) || type.equals("java.lang." + NAME);
    }

    /** The keys that are written as texts, in source order; constants are not among them. */
    public static List<StringLiteralExpr> in(AnnotationExpr annotation) {
        List<StringLiteralExpr> keys = new ArrayList<>();
        for (Expression value : values(annotation)) {
            if (Written.inner(value) instanceof StringLiteralExpr key) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** What stands in the list of keys, texts and constants alike; a single key counts as a list of one. */
    public static List<Expression> values(AnnotationExpr annotation) {
        Optional<Expression> value = value(annotation);
        if (value.isPresent() && value.get() instanceof ArrayInitializerExpr array) {
            return List.copyOf(array.getValues());
        }
        return value.map(List::of).orElse(List.of());
    }

    private static Optional<Expression> value(AnnotationExpr annotation) {
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            return Optional.of(single.getMemberValue());
        }
        if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                if (pair.getNameAsString().equals("value")) {
                    return Optional.of(pair.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** The edit that takes a key away with its comma, or the whole annotation if it has no other key. */
    public static Edit without(StringLiteralExpr literal, AnnotationExpr annotation, SourceFile file) {
        if (!(literal.getParentNode().orElse(literal) instanceof ArrayInitializerExpr array)
                || array.getValues().size() == 1) {
            return Edit.deletion(file, file.start(annotation), file.end(annotation));
        }
        int index = array.getValues().indexOf(literal);
        return index == 0
                ? new Edit(
                        file.region(
                                file.start(literal),
                                file.start(array.getValues().get(1))),
                        "")
                : new Edit(file.region(file.end(array.getValues().get(index - 1)), file.end(literal)), "");
    }
}
