package dev.guidelint.bench;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The lines that PMD keeps silent about because of an annotation: everything inside a declaration that carries
 * {@code @SuppressWarnings} with {@code "all"}, {@code "PMD"} or {@code "PMD.…"}.
 */
final class Suppressed {

    private final Map<Path, BitSet> lines = new HashMap<>();

    Suppressed(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(problem -> {}, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                BitSet found = new BitSet();
                new Scanner(unit, positions, found).scan(unit, null);
                if (!found.isEmpty()) {
                    lines.put(Path.of(unit.getSourceFile().toUri()).normalize(), found);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean covers(Path file, int line) {
        BitSet found = lines.get(file);
        return found != null && found.get(line);
    }

    private static final class Scanner extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final BitSet found;

        Scanner(CompilationUnitTree unit, SourcePositions positions, BitSet found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            look(tree, tree.getModifiers());
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            look(tree, tree.getModifiers());
            return super.visitMethod(tree, nothing);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            look(tree, tree.getModifiers());
            return super.visitVariable(tree, nothing);
        }

        private void look(Tree declaration, ModifiersTree modifiers) {
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                if (annotation.getAnnotationType().toString().matches("(java\\.lang\\.)?SuppressWarnings")
                        && silencesPmd(annotation)) {
                    LineMap map = unit.getLineMap();
                    int first = (int) map.getLineNumber(positions.getStartPosition(unit, declaration));
                    int last = (int) map.getLineNumber(positions.getEndPosition(unit, declaration));
                    found.set(first, Math.max(first, last) + 1);
                }
            }
        }

        private static boolean silencesPmd(AnnotationTree annotation) {
            boolean[] result = new boolean[1];
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    if (literal.getValue() instanceof String key
                            && (key.equals("all") || key.equals("PMD") || key.startsWith("PMD."))) {
                        result[0] = true;
                    }
                    return null;
                }
            }.scan(annotation.getArguments(), null);
            return result[0];
        }
    }
}
