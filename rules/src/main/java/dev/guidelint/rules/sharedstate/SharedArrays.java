package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import java.util.List;
import java.util.regex.Pattern;

/** Parameters whose object is meant to be used by both sides, as their names and neighbours tell. */
final class SharedArrays {
    private static final Pattern BUFFER = Pattern.compile("(?i).*buf(?:fer)?s?");

    /** What is in a message or a file is made for it, and copying it costs more than it protects. */
    private static final Pattern CONTENT = Pattern.compile("(?i).*(?:payload|body|content|blob)s?");

    private static final Pattern SECRET =
            Pattern.compile("(?i).*(?:passw(?:or)?d|passphrase|pwd|pin|secret|credentials?)s?");

    /** Names of numbers that say which part of an array is meant, or how much of it is filled. */
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:.*(?:offset|length|count|size|capacity|position|limit|start|end|from|to|begin)|off|len|num|n|pos|min|max)");

    private static final List<String> CONTAINER_TYPES = List.of(
            "org.springframework.beans.factory.Aware",
            "org.springframework.beans.factory.DisposableBean",
            "org.springframework.beans.factory.FactoryBean",
            "org.springframework.beans.factory.InitializingBean");

    /** Kinds of objects that look at an array instead of having one, like those of {@code Arrays.asList}. */
    private static final List<String> VIEWS = List.of(
            "java.io.InputStream",
            "java.io.Reader",
            "java.lang.CharSequence",
            "java.util.Collection",
            "java.util.Enumeration",
            "java.util.Iterator",
            "java.util.Spliterator");

    private SharedArrays() {}

    /**
     * Whether a parameter is there to be worked with and not to be copied: a buffer, the content of a message, an array of
     * which a part is meant or that is made to look like a list, or a secret, of which every copy is one too many.
     */
    static boolean isShared(Parameter parameter, Symbol.Field field, RuleContext context) {
        if (!(parameter.getType() instanceof ArrayType array)) {
            return false;
        }
        String name = parameter.getNameAsString();
        boolean isSecret = isOf(array, PrimitiveType.Primitive.CHAR)
                && SECRET.matcher(name).matches();
        boolean isContent = isOf(array, PrimitiveType.Primitive.BYTE)
                && CONTENT.matcher(name).matches();
        return isSecret
                || isContent
                || BUFFER.matcher(name).matches()
                || BUFFER.matcher(field.field().name()).matches()
                || isFollowedByPart(parameter)
                || isAny(context.types().enclosingType(parameter), VIEWS, context)
                || isOfBuffers(array, context);
    }

    /** {@code (byte[] data, int offset, int length)}; several arrays may share one length. */
    private static boolean isFollowedByPart(Parameter parameter) {
        if (!(parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable)) {
            return false;
        }
        NodeList<Parameter> parameters = callable.getParameters();
        int next = parameters.indexOf(parameter) + 1;
        while (next < parameters.size() && parameters.get(next).getType().isArrayType()) {
            next++;
        }
        while (next < parameters.size() && isInt(parameters.get(next))) {
            if (PART.matcher(parameters.get(next).getNameAsString()).matches()) {
                return true;
            }
            next++;
        }
        return false;
    }

    private static boolean isInt(Parameter parameter) {
        return parameter.getType() instanceof PrimitiveType type && type.getType() == PrimitiveType.Primitive.INT;
    }

    private static boolean isOf(ArrayType array, PrimitiveType.Primitive component) {
        return array.getComponentType() instanceof PrimitiveType type && type.getType() == component;
    }

    private static boolean isOfBuffers(ArrayType array, RuleContext context) {
        JavaType element = context.types().resolve(array.getElementType());
        return element.isDeclared()
                && context.types().isSubtype(element, "java.nio.Buffer").isYes();
    }

    /** Whether a method is a setter of an object that a container makes, fills and starts. */
    static boolean isSetByContainer(CallableDeclaration<?> callable, Node place, RuleContext context) {
        if (!(callable instanceof MethodDeclaration method)
                || !method.getNameAsString().startsWith("set")) {
            return false;
        }
        return isAny(context.types().enclosingType(place), CONTAINER_TYPES, context);
    }

    private static boolean isAny(JavaType type, List<String> supertypes, RuleContext context) {
        for (String supertype : supertypes) {
            if (context.types().isSubtype(type, supertype).isYes()) {
                return true;
            }
        }
        return false;
    }
}
