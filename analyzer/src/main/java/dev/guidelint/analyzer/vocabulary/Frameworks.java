package dev.guidelint.analyzer.vocabulary;

import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.util.Set;

/** Classes whose fields are not theirs alone: a framework fills and reads them, or a builder hands them on. */
public final class Frameworks {
    private static final Set<String> BINDING =
            Set.of("Entity", "Embeddable", "MappedSuperclass", "ConfigurationProperties", "Document");

    private Frameworks() {}

    /** Whether an annotation says that a persistence, configuration or XML framework binds the fields of a class. */
    public static boolean isBound(TypeHeader type) {
        for (AnnotationHeader annotation : type.annotations()) {
            String name = annotation.simpleName();
            boolean isXml = name.startsWith("Xml") && name.length() > 3 && Character.isUpperCase(name.charAt(3));
            if (isXml || BINDING.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class collects the parts of something: its name says so, or it has a method {@code build()}. */
    public static boolean isBuilder(TypeHeader type) {
        if (type.simpleName().endsWith("Builder")) {
            return true;
        }
        for (MethodHeader method : type.methods()) {
            if (method.name().equals("build") && method.parameters().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
