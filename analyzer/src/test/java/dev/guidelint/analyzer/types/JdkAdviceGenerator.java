package dev.guidelint.analyzer.types;

import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes {@code jdk-advice.tsv} from a JDK's {@code lib/src.zip}: what the documentation of a deprecated element links to as
 * its replacement. Only the name of the target is kept, which is a fact; the sentences around it are not ours.
 *
 * <p>Run it like {@link JdkHeadersGenerator}, on a JDK at least as new as the sources, with three arguments: the path of
 * {@code src.zip}, of {@code jdk-api-changes.tsv} and of the file to write. Where a link leads astray,
 * {@code jdk-advice-own.tsv} has the last word.
 */
final class JdkAdviceGenerator {
    /** A link is a replacement if the words before it say so. */
    private static final Pattern REPLACES =
            Pattern.compile("(?is).*\\b(use|replaced|superseded|instead|recommended|preferred|alternative)\\b.*");

    /** The keys of deprecated elements, by their form with simple names of types. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, String> advice = new TreeMap<>();

    private JdkAdviceGenerator(Path changes) throws IOException {
        for (String line : Files.readAllLines(changes)) {
            String key = line.split("\t", -1)[0];
            keys.put(simple(key), key);
        }
    }

    /** Makes the data; see the comment of the class. */
    public static void main(String[] args) throws IOException {
        JdkAdviceGenerator generator = new JdkAdviceGenerator(Path.of(args[1]));
        generator.read(Path.of(args[0]));
        List<String> lines = new ArrayList<>();
        lines.add("#what to use instead, as the documentation of JDK " + CtSym.LAST + " links to it");
        generator.advice.forEach((key, target) -> lines.add(key + "\t" + target));
        Files.write(Path.of(args[2]), lines);
    }

    /** A key with the simple names of the types of its parameters. */
    private static String simple(String key) {
        int bracket = key.indexOf('(');
        if (bracket < 0) {
            return key;
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter : key.substring(bracket + 1, key.length() - 1).split(",", -1)) {
            parameters.add(parameter.substring(parameter.lastIndexOf('.') + 1));
        }
        return key.substring(0, bracket) + "(" + String.join(",", parameters) + ")";
    }

    private void read(Path sources) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
        try (ZipFile zip = new ZipFile(sources.toFile())) {
            List<JavaFileObject> files = new ArrayList<>();
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".java")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        if (text.contains("@deprecated")) {
                            files.add(new Source(entry.getName(), text));
                        }
                    }
                }
            }
            JavacTask task =
                    (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, files);
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(docs, unit).scan(unit, null);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }

    /** Visits the declarations of one file. */
    private final class Scanner extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final CompilationUnitTree unit;

        Scanner(DocTrees docs, CompilationUnitTree unit) {
            this.docs = docs;
            this.unit = unit;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            note(type(getCurrentPath()));
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
                note(type(getCurrentPath().getParentPath()) + "#" + field.getName());
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            List<String> parameters = new ArrayList<>();
            for (VariableTree parameter : method.getParameters()) {
                String written = String.valueOf(parameter.getType())
                        .replaceAll("<.*>", "")
                        .replace("...", "[]");
                parameters.add(written.substring(written.lastIndexOf('.') + 1));
            }
            note(type(getCurrentPath().getParentPath()) + "#" + method.getName() + "(" + String.join(",", parameters)
                    + ")");
            return null;
        }

        private String type(TreePath path) {
            StringBuilder name = new StringBuilder();
            for (TreePath at = path; at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree type) {
                    name.insert(0, "." + type.getSimpleName());
                }
            }
            Tree packageName = unit.getPackageName();
            return packageName == null ? name.substring(1) : packageName + name.toString();
        }

        private void note(String element) {
            // What replaces Unsafe depends on what it is used for.
            String key = element.startsWith("sun.misc.Unsafe") ? null : keys.get(element);
            DocCommentTree comment = key == null ? null : docs.getDocCommentTree(getCurrentPath());
            if (comment == null) {
                return;
            }
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof DeprecatedTree deprecated) {
                    note(key, deprecated.getBody());
                }
            }
        }

        private void note(String key, List<? extends DocTree> words) {
            StringBuilder before = new StringBuilder();
            for (DocTree word : words) {
                if (word instanceof LinkTree link && REPLACES.matcher(before).matches()) {
                    String target = String.valueOf(link.getReference()).replaceAll("\\s", "");
                    if (isElement(target) && !keys.containsKey(simple(whole(target, key)))) {
                        advice.putIfAbsent(key, target);
                        return;
                    }
                }
                before.append(word);
            }
        }
    }

    /** A member, or a type; what is linked besides are packages and whole specifications. */
    private static boolean isElement(String target) {
        return target.indexOf('#') >= 0
                || (!target.isEmpty() && Character.isUpperCase(target.charAt(target.lastIndexOf('.') + 1)));
    }

    /** What a link means, as a key. */
    private static String whole(String target, String key) {
        String type = key.indexOf('#') < 0 ? key : key.substring(0, key.indexOf('#'));
        return target.startsWith("#") ? type + target : target;
    }
}
