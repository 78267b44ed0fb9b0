package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Code whose job it is to write to the console. */
final class Printers {
    private static final Pattern TYPES = Pattern.compile(
            "\\w*(?:Log(?:[A-Z]\\w*|ger|gers|ging)?|Console|Printer|Reporter|Std[Oo]ut|Std[Ee]rr|Usage)(?:[A-Z]\\w*)?");

    private static final Pattern METHODS =
            Pattern.compile("(?:print|usage|help|dump|log|show|display)(?:[A-Z]\\w*)?|\\w*Usage");

    private Printers() {}

    /** Whether a type or method around a place is named after printing or logging. */
    static boolean isAround(Node place) {
        Node node = place;
        while (node != null) {
            if (node instanceof MethodDeclaration method
                    && METHODS.matcher(method.getNameAsString()).matches()) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return isInLogging(place);
    }

    /** Whether a type around a place is part of logging, or of another way to the console: it cannot log instead. */
    static boolean isInLogging(Node place) {
        Node node = place;
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type
                    && TYPES.matcher(type.getNameAsString()).matches()) {
                return true;
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    /** Whether a type in the package of a file has a {@code main} method: then the rest belongs to a program. */
    static boolean isInPackageWithMain(RuleContext context) {
        return context.file().derive(Search.MAIN, search -> isWithMain(context));
    }

    private static boolean isWithMain(RuleContext context) {
        List<String> types = context.project()
                .packageFacts(context.file().packageName())
                .map(facts -> facts.types())
                .orElse(List.of());
        for (String type : types) {
            Optional<MethodHeader> main = context.types()
                    .header(type)
                    .flatMap(header -> header.methods().stream()
                            .filter(method -> method.name().equals("main")
                                    && method.modifiers().isStatic()
                                    && method.modifiers().isPublic()
                                    && method.parameters().size() == 1
                                    && method.parameters().get(0).isArray())
                            .findFirst());
            if (main.isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A key for what is derived from a file. */
    private enum Search {
        MAIN
    }
}
