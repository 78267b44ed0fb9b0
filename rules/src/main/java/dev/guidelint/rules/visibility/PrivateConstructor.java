package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes sure that nobody outside a class can create an instance of it. */
final class PrivateConstructor {
    private PrivateConstructor() {}

    /** The change: all constructors private, one written down if there is none, and the class final if it can be. */
    static Fix fix(ClassOrInterfaceDeclaration type, RuleContext context) {
        List<Edit> edits = new ArrayList<>();
        SourceFile file = context.file();
        if (!type.isFinal()
                && !context.project().hasSubtypes(context.types().header(type).name())) {
            keywordClass(type, file).ifPresent(offset -> edits.add(insert(offset, "final ", file)));
        }
        List<ConstructorDeclaration> constructors = type.getConstructors();
        for (ConstructorDeclaration constructor : constructors) {
            if (!constructor.isPrivate()) {
                edits.add(hide(constructor, file));
            }
        }
        if (constructors.isEmpty()) {
            edits.add(insertion(type, file));
        }
        return new Fix("Give `" + type.getNameAsString() + "` a private constructor", safety(type, context), edits);
    }

    /** Nobody can be hurt if nobody else sees the class and nobody here creates it. */
    private static Fix.Safety safety(ClassOrInterfaceDeclaration type, RuleContext context) {
        boolean isUnused = !Exported.isExported(type, context)
                && !context.project().isCreated(type.getNameAsString())
                && !context.project().hasSubtypes(context.types().header(type).name());
        return isUnused ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW;
    }

    private static Edit hide(ConstructorDeclaration constructor, SourceFile file) {
        for (Modifier modifier : constructor.getModifiers()) {
            if (modifier.getKeyword() == Modifier.Keyword.PUBLIC
                    || modifier.getKeyword() == Modifier.Keyword.PROTECTED) {
                return new Edit(file.region(modifier), "private");
            }
        }
        int start = constructor.getTypeParameters().isEmpty()
                ? file.start(constructor.getName())
                : file.text().lastIndexOf('<', file.start(constructor.getTypeParameter(0)));
        return insert(start, "private ", file);
    }

    /** Writes a private constructor down, as the first member, with a blank line to the next. */
    static Edit insertion(ClassOrInterfaceDeclaration type, SourceFile file) {
        int behindBrace = Anchors.bodyStart(type, file) + 1;
        String code = "private " + type.getNameAsString() + "() {}";
        String between = file.text().substring(behindBrace, file.start(type.getMember(0)));
        int line = between.indexOf('\n');
        String rest = line < 0 ? "" : between.substring(0, line).strip();
        if (line < 0 || !(rest.isEmpty() || rest.startsWith("//"))) {
            return insert(behindBrace, " " + code, file);
        }
        String behind = file.text().substring(behindBrace + line + 1);
        String indent =
                behind.substring(0, behind.length() - behind.stripLeading().length());
        boolean isSpaced = indent.contains("\n");
        String lineEnd = between.contains("\r\n") ? "\r\n" : "\n";
        String whole = lineEnd + indent.substring(indent.lastIndexOf('\n') + 1) + code;
        int place = behindBrace + between.substring(0, line).stripTrailing().length();
        return insert(place, isSpaced ? lineEnd + whole : whole + lineEnd, file);
    }

    private static Optional<Integer> keywordClass(ClassOrInterfaceDeclaration type, SourceFile file) {
        int name = file.start(type.getName());
        int keyword = file.text().lastIndexOf("class", name);
        boolean isKeyword = keyword >= 0
                && file.text().substring(keyword + "class".length(), name).isBlank();
        return isKeyword ? Optional.of(keyword) : Optional.empty();
    }

    private static Edit insert(int offset, String text, SourceFile file) {
        return new Edit(file.region(offset, offset), text);
    }
}
