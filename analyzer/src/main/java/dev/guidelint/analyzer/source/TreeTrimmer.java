package dev.guidelint.analyzer.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.VarType;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a fresh tree light, in one walk: drops the list of tokens, which is larger than the tree itself, and turns the
 * type {@code var} into a {@link VarType}, which JavaParser leaves to a processor that is switched off.
 */
final class TreeTrimmer {
    private final List<ClassOrInterfaceType> vars = new ArrayList<>();

    private TreeTrimmer() {}

    static void trim(Node root) {
        TreeTrimmer trimmer = new TreeTrimmer();
        trimmer.walk(root);
        for (ClassOrInterfaceType type : trimmer.vars) {
            VarType var = new VarType();
            type.getRange().ifPresent(var::setRange);
            type.replace(var);
        }
    }

    private void walk(Node node) {
        node.getRange().ifPresent(range -> dropTokens(node, range));
        if (node instanceof ClassOrInterfaceType type && isVar(type)) {
            vars.add(type);
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            walk(children.get(i));
        }
    }

    @SuppressWarnings("nullness:argument") // null is how JavaParser says "no tokens"; it forgets the range as well
    private static void dropTokens(Node node, Range range) {
        node.setTokenRange(null);
        node.setRange(range);
    }

    private static boolean isVar(ClassOrInterfaceType type) {
        return type.getName().getIdentifier().equals("var")
                && type.getScope().isEmpty()
                && !(type.getParentNode().orElse(null) instanceof ClassExpr);
    }
}
