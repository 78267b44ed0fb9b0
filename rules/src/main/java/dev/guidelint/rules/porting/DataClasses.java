package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.vocabulary.Accessors;
import dev.guidelint.analyzer.vocabulary.AnnotationNames;
import java.util.List;
import java.util.Set;

/** Classes that hold values and do nothing else. */
final class DataClasses {
    /** Methods that attrs writes; what they do is left to their author. */
    private static final Set<String> WRITTEN_BY_ATTRS =
            Set.of("equals", "hashCode", "toString", "compareTo", "canEqual");

    private DataClasses() {}

    /**
     * Whether a type is a record, or a class of fields, accessors and what attrs would write. No framework has a say in it:
     * the class and its fields carry no annotations but those of {@code java.lang}.
     */
    static boolean isDataClass(TypeDeclaration<?> type) {
        if (type.isRecordDeclaration()) {
            return true;
        }
        if (!(type instanceof ClassOrInterfaceDeclaration declaration)
                || declaration.isInterface()
                || declaration.isAbstract()
                || !declaration.getExtendedTypes().isEmpty()
                || AnnotationNames.hasForeign(declaration)) {
            return false;
        }
        return hasOnlyPlainFields(declaration)
                && hasOnlyAccessors(declaration)
                && hasOnlyPlainConstructors(declaration);
    }

    private static boolean hasOnlyPlainFields(ClassOrInterfaceDeclaration type) {
        boolean isAny = false;
        for (FieldDeclaration field : type.getFields()) {
            if (AnnotationNames.hasForeign(field)) {
                return false;
            }
            isAny |= !field.isStatic();
        }
        return isAny;
    }

    /** Whether constructors do no more than to take values: what they are given is assigned, or refused. */
    private static boolean hasOnlyPlainConstructors(ClassOrInterfaceDeclaration type) {
        for (ConstructorDeclaration constructor : type.getConstructors()) {
            for (Statement statement : constructor.getBody().getStatements()) {
                boolean isPlain = statement.isExplicitConstructorInvocationStmt()
                        || statement.isExpressionStmt()
                        || (statement instanceof IfStmt check && refuses(check.getThenStmt()));
                if (!isPlain) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean refuses(Statement statement) {
        Statement last =
                statement instanceof BlockStmt block && !block.getStatements().isEmpty()
                        ? block.getStatement(block.getStatements().size() - 1)
                        : statement;
        return last.isThrowStmt();
    }

    private static boolean hasOnlyAccessors(ClassOrInterfaceDeclaration type) {
        int count = 0;
        for (MethodDeclaration method : type.getMethods()) {
            if (method.isStatic()) {
                continue;
            }
            if (!isPlain(method) || AnnotationNames.hasForeign(method)) {
                return false;
            }
            count++;
        }
        return count > 0;
    }

    private static boolean isPlain(MethodDeclaration method) {
        if (WRITTEN_BY_ATTRS.contains(method.getNameAsString())) {
            return true;
        }
        if (method.getNameAsString().startsWith("with")) {
            return method.getParameters().size() == 1 && only(method, ReturnStmt.class);
        }
        return Accessors.isAccessor(method) ? movesValue(method) : isFieldReader(method);
    }

    /** Whether an accessor returns or sets a value as it is, without a call or a calculation. */
    private static boolean movesValue(MethodDeclaration method) {
        Statement statement = statements(method).get(0);
        if (statement instanceof ReturnStmt result) {
            return result.getExpression().filter(DataClasses::isName).isPresent();
        }
        return statement instanceof ExpressionStmt single
                && single.getExpression().isAssignExpr()
                && isName(single.getExpression().asAssignExpr().getValue());
    }

    /** Whether a method returns the field of its name, as accessors of records do. */
    private static boolean isFieldReader(MethodDeclaration method) {
        if (!method.getParameters().isEmpty() || !only(method, ReturnStmt.class)) {
            return false;
        }
        String name = method.getNameAsString();
        return statements(method)
                .get(0)
                .asReturnStmt()
                .getExpression()
                .map(Expression::toString)
                .filter(text -> text.equals(name) || text.equals("this." + name))
                .isPresent();
    }

    private static boolean isName(Expression expression) {
        return expression.isNameExpr()
                || (expression.isFieldAccessExpr()
                        && expression.asFieldAccessExpr().getScope().isThisExpr());
    }

    private static boolean only(MethodDeclaration method, Class<? extends Statement> kind) {
        List<Statement> statements = statements(method);
        return statements.size() == 1 && kind.isInstance(statements.get(0));
    }

    private static List<Statement> statements(MethodDeclaration method) {
        return method.getBody()
                .map(body -> (List<Statement>) body.getStatements())
                .orElse(List.of());
    }
}
