package dev.guidelint.bench;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
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
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the declarations around a line say about it; found with javac, so that no linter is asked about itself. */
final class Declarations {

    private final Map<Path, BitSet> silenced = new HashMap<>();
    private final Map<Path, BitSet> hidden = new HashMap<>();
    private final Map<Path, BitSet> closed = new HashMap<>();

    Declarations(List<Path> files) {
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
                Path file = Path.of(unit.getSourceFile().toUri()).normalize();
                Scanner scanner = new Scanner(unit, positions);
                scanner.scan(unit, null);
                silenced.put(file, scanner.silenced);
                hidden.put(file, scanner.hidden);
                closed.put(file, scanner.closed);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Whether PMD keeps silent about a line because of an annotation: it is inside a declaration that carries
     * {@code @SuppressWarnings} with {@code "all"}, {@code "PMD"} or {@code "PMD.…"}.
     */
    boolean isSilenced(Path file, int line) {
        return silenced.containsKey(file) && silenced.get(file).get(line);
    }

    /**
     * Whether code outside cannot see what is on a line: it is in a declaration that is neither public nor protected, or
     * protected in a class that nobody outside can extend, or marked as internal.
     */
    boolean isHidden(Path file, int line) {
        return hidden.containsKey(file) && hidden.get(file).get(line);
    }

    /** Whether a line is inside a private type, or inside one that has no name outside of some code. */
    boolean isInClosedType(Path file, int line) {
        return closed.containsKey(file) && closed.get(file).get(line);
    }

    /** Carries the type whose member is looked at; none for what is inside of code. */
    private static final class Scanner extends TreeScanner<Void, ClassTree> {

        private static final Set<String> INTERNAL = Set.of("Internal", "VisibleForTesting");

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final BitSet silenced = new BitSet();
        private final BitSet hidden = new BitSet();
        private final BitSet closed = new BitSet();

        Scanner(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree tree, ClassTree outer) {
            look(tree, tree.getModifiers(), outer);
            boolean isTopLevel = unit.getTypeDecls().contains(tree);
            if (!isTopLevel
                    && (outer == null || tree.getModifiers().getFlags().contains(Modifier.PRIVATE))) {
                set(closed, tree);
            }
            return super.visitClass(tree, tree);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, ClassTree outer) {
            return super.visitNewClass(tree, null);
        }

        @Override
        public Void visitMethod(MethodTree tree, ClassTree outer) {
            look(tree, tree.getModifiers(), outer);
            return super.visitMethod(tree, null);
        }

        @Override
        public Void visitVariable(VariableTree tree, ClassTree outer) {
            if (outer != null) {
                look(tree, tree.getModifiers(), outer);
            }
            return super.visitVariable(tree, null);
        }

        private void look(Tree declaration, ModifiersTree modifiers, ClassTree outer) {
            if (!isExported(modifiers.getFlags(), outer)) {
                set(hidden, declaration);
            }
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                String name = annotation.getAnnotationType().toString();
                name = name.substring(name.lastIndexOf('.') + 1);
                if (INTERNAL.contains(name)) {
                    set(hidden, declaration);
                }
                if (name.equals("SuppressWarnings") && silencesPmd(annotation)) {
                    set(silenced, declaration);
                }
            }
        }

        private static boolean isExported(Set<Modifier> flags, ClassTree outer) {
            if (flags.contains(Modifier.PUBLIC)) {
                return true;
            }
            if (outer != null && isInterface(outer)) {
                return !flags.contains(Modifier.PRIVATE);
            }
            return flags.contains(Modifier.PROTECTED) && outer != null && isExtensible(outer);
        }

        private static boolean isInterface(ClassTree type) {
            return type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        }

        private static boolean isExtensible(ClassTree type) {
            Set<Modifier> flags = type.getModifiers().getFlags();
            if (type.getKind() != Tree.Kind.CLASS || flags.contains(Modifier.FINAL) || flags.contains(Modifier.SEALED)) {
                return false;
            }
            boolean hasConstructor = false;
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method && method.getName().contentEquals("<init>")) {
                    hasConstructor = true;
                    Set<Modifier> visibility = method.getModifiers().getFlags();
                    if (visibility.contains(Modifier.PUBLIC) || visibility.contains(Modifier.PROTECTED)) {
                        return true;
                    }
                }
            }
            return !hasConstructor;
        }

        private void set(BitSet lines, Tree declaration) {
            LineMap map = unit.getLineMap();
            int first = (int) map.getLineNumber(positions.getStartPosition(unit, declaration));
            int last = (int) map.getLineNumber(positions.getEndPosition(unit, declaration));
            lines.set(first, Math.max(first, last) + 1);
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
