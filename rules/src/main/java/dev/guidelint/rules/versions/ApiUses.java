package dev.guidelint.rules.versions;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.JdkHistory;
import dev.guidelint.analyzer.api.JdkHistory.Change;
import dev.guidelint.analyzer.api.JdkHistory.State;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the places of a file that use something of the JDK that changes: one walk for all rules that speak of such places.
 * Only names that some changed element has are resolved.
 */
final class ApiUses {
    /** What the walk is remembered by. */
    private enum Part {
        ALL
    }

    private final SourceFile file;
    private final Types types;
    private final JdkHistory jdk;
    private final ApiUseCollector uses;
    private final MemberUses members;
    private final Set<String> internalNames = new HashSet<>();

    private ApiUses(RuleContext context) {
        this.file = context.file();
        this.types = context.types();
        this.jdk = context.project().jdk();
        this.uses = new ApiUseCollector(context);
        this.members = new MemberUses(context, uses);
    }

    /** The places of the file, in its order. */
    static List<ApiUse> of(RuleContext context) {
        if (context.project().target() <= context.project().release()) {
            return List.of();
        }
        return context.file().derive(Part.ALL, part -> {
            ApiUses walk = new ApiUses(context);
            walk.collectInternalNames();
            walk.visit(context.file().unit(), Silence.NONE);
            return walk.uses.all();
        });
    }

    private void collectInternalNames() {
        for (ImportDeclaration declaration : file.unit().getImports()) {
            String name = declaration.getNameAsString();
            int dot = name.lastIndexOf('.');
            if (!declaration.isAsterisk() && dot > 0 && uses.isInternal(name)) {
                internalNames.add(name.substring(dot + 1));
            }
        }
    }

    private void visit(Node node, Silence around) {
        Silence silence = around.inside(node, file);
        if (node instanceof ImportDeclaration declaration) {
            imported(declaration);
            return;
        }
        look(node, silence);
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            visit(children.get(i), silence);
        }
    }

    private void look(Node node, Silence silence) {
        if (node instanceof NameExpr name) {
            name(name, silence);
        } else if (node instanceof ClassOrInterfaceType type) {
            type(type, silence);
        } else if (node instanceof MethodCallExpr call) {
            if (jdk.mayChangeMember(call.getNameAsString())) {
                members.call(call, silence);
            }
        } else if (node instanceof FieldAccessExpr access) {
            access(access, silence);
        } else if (node instanceof ObjectCreationExpr creation) {
            if (jdk.mayChangeType(creation.getType().getNameAsString())) {
                members.creation(creation, silence);
            }
        } else if (node instanceof MethodDeclaration method) {
            if (jdk.mayChangeMember(method.getNameAsString())) {
                members.override(method, silence);
            }
        } else if (node instanceof AnnotationExpr annotation) {
            String name = annotation.getName().getIdentifier();
            if (jdk.mayChangeType(name) || internalNames.contains(name)) {
                uses.type(types.annotationType(annotation), annotation.getName(), silence);
            }
        } else if (node instanceof MethodReferenceExpr reference) {
            members.reference(reference, silence);
        } else if (node instanceof ExplicitConstructorInvocationStmt invocation && !invocation.isThis()) {
            members.superConstructor(invocation, silence);
        }
    }

    private void name(NameExpr expression, Silence silence) {
        String name = expression.getNameAsString();
        boolean type = jdk.mayChangeType(name) || internalNames.contains(name);
        if (!type && !jdk.mayChangeMember(name)) {
            return;
        }
        Optional<Symbol> symbol = types.symbol(expression);
        if (symbol.isPresent() && symbol.get() instanceof Symbol.Field field) {
            members.field(field, expression, silence);
        } else if (type && symbol.isPresent() && symbol.get() instanceof Symbol.TypeName found) {
            uses.type(found.type().name(), expression, silence);
        }
    }

    private void type(ClassOrInterfaceType type, Silence silence) {
        String name = type.getNameAsString();
        boolean qualified = type.getScope().isPresent();
        if (jdk.mayChangeType(name)
                || internalNames.contains(name)
                || qualified && uses.isInternal(type.getNameWithScope())) {
            JavaType resolved = types.resolve(type);
            boolean saidBefore =
                    qualified && isGone(types.resolve(type.getScope().get()).name());
            if (resolved.isDeclared() && !saidBefore) {
                uses.type(resolved.name(), type.getName(), silence);
            }
        }
    }

    private boolean isGone(String type) {
        return jdk.change(type).filter(change -> change.after() == State.GONE).isPresent();
    }

    private void access(FieldAccessExpr access, Silence silence) {
        String name = access.getNameAsString();
        if (jdk.mayChangeMember(name)) {
            Optional<Symbol.Field> field = types.symbol(access);
            if (field.isPresent()) {
                members.field(field.get(), access.getName(), silence);
                return;
            }
        }
        if (Character.isUpperCase(name.charAt(0)) && (jdk.mayChangeType(name) || isDotted(access))) {
            String written = access.toString();
            if (jdk.mayChangeType(name) || uses.isInternal(written)) {
                JavaType type = types.resolve(written, access);
                if (type.isDeclared()) {
                    uses.type(type.name(), access.getName(), silence);
                }
            }
        }
    }

    private static boolean isDotted(Expression expression) {
        return expression instanceof NameExpr
                || expression instanceof FieldAccessExpr access && isDotted(access.getScope());
    }

    private void imported(ImportDeclaration declaration) {
        String name = declaration.getNameAsString();
        if (declaration.isAsterisk() && !declaration.isStatic()) {
            uses.packageImport(name, declaration);
            return;
        }
        String type = name;
        if (declaration.isStatic() && !declaration.isAsterisk()) {
            type = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        uses.typeImport(type, declaration);
        if (declaration.isStatic() && !declaration.isAsterisk()) {
            Optional<Change> change = jdk.change(type + "#" + name.substring(type.length() + 1));
            if (change.isPresent() && change.get().after() == State.GONE) {
                uses.member(change.get(), declaration.getName(), declaration, false, Silence.NONE);
            }
        }
    }
}
