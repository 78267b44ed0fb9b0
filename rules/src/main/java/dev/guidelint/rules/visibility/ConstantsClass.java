package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.ImportEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns an interface of constants into a final class, and its inheritance into a static import. */
final class ConstantsClass {
    private static final String KEYWORD = "interface";
    private static final String MODIFIERS = "public static final ";
    private static final Pattern ONLY_KEYWORDS = Pattern.compile("[a-z\\s]*");

    private ConstantsClass() {}

    /** The change of a declaration; empty if types depend on it being an interface, or more than fields would change. */
    static Optional<Fix> fix(ClassOrInterfaceDeclaration type, RuleContext context) {
        SourceFile file = context.file();
        int name = file.start(type.getName());
        int keyword = file.text().lastIndexOf(KEYWORD, name);
        if (isPartOfHierarchy(type, context)
                || type.isAbstract()
                || keyword < 0
                || !file.text().substring(keyword + KEYWORD.length(), name).isBlank()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(file.region(keyword, keyword + KEYWORD.length()), classKeyword(type)));
        edits.add(PrivateConstructor.insertion(type, file));
        for (BodyDeclaration<?> member : type.getMembers()) {
            Optional<Edit> edit = member instanceof FieldDeclaration field ? spellOut(field, file) : Optional.empty();
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            edits.add(edit.get());
        }
        return Optional.of(new Fix(
                "Make `" + type.getNameAsString() + "` a final class of constants", Fix.Safety.NEEDS_REVIEW, edits));
    }

    private static boolean isPartOfHierarchy(ClassOrInterfaceDeclaration type, RuleContext context) {
        return !type.getExtendedTypes().isEmpty()
                || !type.getTypeParameters().isEmpty()
                || context.project().hasSubtypes(context.types().header(type).name());
    }

    /** Interfaces are static wherever they are declared; classes only inside interfaces. */
    private static String classKeyword(ClassOrInterfaceDeclaration type) {
        boolean isInInterface =
                type.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration outer && outer.isInterface();
        boolean needsStatic = type.isNestedType() && !isInInterface && !type.isStatic();
        return needsStatic ? "static final class" : "final class";
    }

    /** Writes down the modifiers that a field of an interface has by itself. */
    private static Optional<Edit> spellOut(FieldDeclaration field, SourceFile file) {
        int end = file.start(field.getElementType());
        int start = field.getModifiers().isEmpty()
                ? end
                : file.start(field.getModifiers().get(0));
        // Anything else between them, an annotation or a comment, would be lost.
        return start <= end
                        && ONLY_KEYWORDS
                                .matcher(file.text().substring(start, end))
                                .matches()
                ? Optional.of(new Edit(file.region(start, end), MODIFIERS))
                : Optional.empty();
    }

    /** The change of a use; empty if its layout is too unusual to edit. */
    static Optional<Fix> staticImport(
            ClassOrInterfaceType reference, List<ClassOrInterfaceType> all, TypeHeader constants, RuleContext context) {
        SourceFile file = context.file();
        int index = all.indexOf(reference);
        int start = file.start(reference);
        int end = file.end(reference);
        if (all.size() == 1) {
            start = file.text().lastIndexOf("implements", start);
            end = file.end(reference);
            while (start > 0 && Character.isWhitespace(file.text().charAt(start - 1))) {
                start--;
            }
        } else if (index == 0) {
            end = file.start(all.get(1));
        } else {
            start = file.end(all.get(index - 1));
        }
        if (start < 0
                || file.text().substring(start, end).contains("/")
                || constants.packageName().isEmpty()
                || hasOtherParents(constants, context)) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>(ImportEdits.forMembers(constants.name(), file));
        edits.add(new Edit(file.region(start, end), ""));
        return Optional.of(
                new Fix("Import the constants of `" + constants.simpleName() + "`", Fix.Safety.NEEDS_REVIEW, edits));
    }

    /** Whether an interface makes its implementations something else besides, serializable for one. */
    private static boolean hasOtherParents(TypeHeader constants, RuleContext context) {
        for (JavaType parent : constants.interfaces()) {
            Optional<TypeHeader> header = context.types().header(parent.name());
            if (header.isEmpty() || header.get().fields().isEmpty() || hasOtherParents(header.get(), context)) {
                return true;
            }
        }
        return false;
    }
}
