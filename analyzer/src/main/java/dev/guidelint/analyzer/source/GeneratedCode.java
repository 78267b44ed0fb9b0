package dev.guidelint.analyzer.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceText;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells code that a tool wrote from code that people wrote. */
final class GeneratedCode {
    /** "Generated from Expression.g4 by ANTLR" is a usual form, too; older versions begin with "$ANTLR 3.5.2 Parser.g". */
    private static final Pattern SAYS_SO = Pattern.compile(
            "generated (?:from \\S+ )?by|do not edit|\\bauto-?generated\\b|generated automatically|\\A// \\$antlr \\d");

    /** What generators write into the documentation of a class, if they write it there. */
    private static final Pattern DOC_SAYS_SO = Pattern.compile(
            "this (?:class|interface|enum|file|code|source) (?:has been|is|was) auto(?:matically|-| )?\\s?generated");

    /** What Jasper makes of {@code page.jsp}. */
    private static final String JSP = "_jsp.java";

    private GeneratedCode() {}

    static boolean isGenerated(SourceText text, JavaSourceParser.Tree tree) {
        return isInGeneratedFolder(text.path())
                || text.path().endsWith(JSP)
                || hasAnnotation(tree.unit())
                || saysSo(text, tree);
    }

    private static boolean isInGeneratedFolder(String path) {
        String[] folders = path.split("/", -1);
        for (int i = 0; i + 2 < folders.length; i++) {
            boolean isOutput = folders[i].equals("target") || folders[i].equals("build");
            if (isOutput && folders[i + 1].startsWith("generated")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnnotation(CompilationUnit unit) {
        for (TypeDeclaration<?> type : unit.getTypes()) {
            for (AnnotationExpr annotation : type.getAnnotations()) {
                String name = annotation.getName().getIdentifier();
                if (name.equals("Generated") || (name.equals("SuppressWarnings") && isOfAntlr(annotation))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Parsers made by ANTLR 4 may carry no other mark than this list of keys, which nobody would write by hand. */
    private static boolean isOfAntlr(AnnotationExpr annotation) {
        return annotation.toString().contains("{ \"all\", \"warnings\", \"unchecked\", \"unused\", \"cast\"");
    }

    /** Whether a comment before the package line says that a tool wrote the file, or one before the first type does. */
    private static boolean saysSo(SourceText text, JavaSourceParser.Tree tree) {
        int packageLine = tree.unit()
                .getPackageDeclaration()
                .map(declaration -> line(declaration, text))
                .orElse(0);
        int typeLine =
                tree.unit().getTypes().getFirst().map(type -> line(type, text)).orElse(0);
        for (SourceComment comment : tree.comments()) {
            if (comment.end() > Math.max(packageLine, typeLine)) {
                return false;
            }
            Pattern pattern = comment.end() > packageLine ? DOC_SAYS_SO : SAYS_SO;
            String content =
                    text.text().substring(comment.start(), comment.end()).toLowerCase(Locale.ROOT);
            if (pattern.matcher(content).find()) {
                return true;
            }
        }
        return false;
    }

    /** The offset at which the line of a declaration begins. */
    private static int line(Node declaration, SourceText text) {
        return declaration
                .getBegin()
                .map(begin -> text.lines().start(begin.line))
                .orElse(0);
    }
}
