package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.vocabulary.Anchors;
import java.util.Map;
import java.util.Optional;

/** Copies in the compact constructor, for people to look at: {@code copyOf} takes no {@code null}. */
final class RecordFixes {
    private static final Map<String, String> COPIERS = Map.of(
            "java.util.Collection", "List", "java.util.List", "List", "java.util.Set", "Set", "java.util.Map", "Map");

    private RecordFixes() {}

    static Optional<Fix> of(RecordDeclaration type, Parameter component, RuleContext context) {
        JavaType declared = context.types().resolve(component.getType());
        String simple = COPIERS.get(declared.name());
        if (simple == null
                || declared.isArray()
                || RecordComponents.canonical(type, context).isPresent()) {
            return Optional.empty();
        }
        JavaType known = context.types().resolve(simple, component);
        String copier = known.is("java.util." + simple) ? simple : "java.util." + simple;
        String name = component.getNameAsString();
        String statement = name + " = " + copier + ".copyOf(" + name + ");";
        String title = "Copy `" + name + "`";
        Optional<CompactConstructorDeclaration> compact = RecordComponents.compact(type);
        String indent = Anchors.indentation(type, context.file());
        if (compact.isPresent()) {
            int end = context.file().end(compact.get().getBody()) - 1;
            int from = context.file().text().lastIndexOf('\n', end) + 1;
            boolean ownLine = context.file().text().substring(from, end).isBlank();
            String step = indent + step(indent);
            return Optional.of(Fix.needsReview(
                    title,
                    ownLine
                            ? new Edit(context.file().region(from, from), step + step(indent) + statement + "\n")
                            : new Edit(context.file().region(end, end), statement + " ")));
        }
        int brace = Anchors.bodyStart(type, context.file()) + 1;
        String access =
                type.isPublic() ? "public " : type.isProtected() ? "protected " : type.isPrivate() ? "private " : "";
        String step = indent + step(indent);
        String code = "\n" + step + access + type.getNameAsString() + " {\n" + step + step(indent) + statement + "\n"
                + step + "}\n" + indent;
        // The brace that follows may have a line of its own already.
        boolean isClosed = !context.file()
                .text()
                .substring(brace, context.file().end(type))
                .contains("\n");
        return Optional.of(Fix.needsReview(
                title, new Edit(context.file().region(brace, brace), isClosed ? code : code.stripTrailing())));
    }

    /** One more level, in tabs if the record is indented with some. */
    private static String step(String indent) {
        return indent.contains("\t") ? "\t" : "    ";
    }
}
