package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.javadoc.BlockTag;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.DocComments;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parameters whose objects are passed in order to be changed. */
final class OutParameters {
    private static final List<String> FILLED_TYPES = List.of(
            "java.lang.Appendable",
            "java.io.OutputStream",
            "java.io.Writer",
            "java.nio.Buffer",
            "java.util.function.Consumer");

    private static final Pattern FILLED_NAMES =
            Pattern.compile(".*(?:Builder|Buffer|Writer|Sink|Collector|Accumulator|Position)|Mutable.*");

    private static final Pattern COPYING = Pattern.compile("(?:copy|clone|merge).*");

    /** What a description says of an object that will look different afterwards. */
    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)\\b(?:fill(?:s|ed)?|modif(?:y|ies|ied)|updated|to update"
                    + "|populate[sd]?|mutate[sd]?|append(?:s|ed)?|changed|to change|appl(?:y|ies|ied)|add(?:s|ed)?"
                    + "|receives?|collects?|removed|cleared)\\b");

    private static final Pattern HANDED =
            Pattern.compile("(?i)\\b(?:given|passed|supplied|specified|provided|argument)\\b");

    private OutParameters() {}

    /** Whether the type of a parameter says that it is there to be filled; a type of which too little is known may. */
    static boolean isMadeToBeFilled(Parameter parameter, Types types) {
        JavaType type = types.resolve(parameter.getType());
        if (type.isArray() || parameter.isVarArgs()) {
            return false;
        }
        if (takesAnySuper(parameter.getType())
                || FILLED_NAMES.matcher(type.simpleName()).matches()) {
            return true;
        }
        for (String filled : FILLED_TYPES) {
            if (types.isSubtype(type, filled).isPossible()) {
                return true;
            }
        }
        return false;
    }

    /** {@code Collection<? super T>} cannot be read as anything but objects: it is there to put something in. */
    private static boolean takesAnySuper(Type type) {
        return type instanceof ClassOrInterfaceType reference
                && reference.getTypeArguments().stream()
                        .flatMap(List::stream)
                        .anyMatch(argument -> argument instanceof WildcardType wildcard
                                && wildcard.getSuperType().isPresent());
    }

    /** Whether the name of a method or the place of a type says that the object changes. */
    static boolean isExpected(Node declaration, Mutation mutation, Types types) {
        Parameter parameter = mutation.parameter();
        if (mutation.kind() == Mutation.Kind.COLLECTION) {
            return declaration instanceof MethodDeclaration method
                    && (ChangingVerbs.changesCollection(method.getNameAsString(), parameter.getNameAsString())
                            || worksThroughArguments(method));
        }
        return isCopyOfOwnType(declaration, parameter, types)
                || isOfSameUnit(declaration, parameter, types)
                || (declaration instanceof MethodDeclaration method
                        && ChangingVerbs.changesState(method.getNameAsString()));
    }

    /** A static method without a result has nothing else to work on. */
    private static boolean worksThroughArguments(MethodDeclaration method) {
        return method.isStatic() && method.getType().isVoidType();
    }

    private static boolean isCopyOfOwnType(Node declaration, Parameter parameter, Types types) {
        return declaration instanceof MethodDeclaration method
                && COPYING.matcher(method.getNameAsString()).matches()
                && method.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner
                && types.resolve(parameter.getType()).is(types.header(owner).name());
    }

    /** Nested classes hold the state of the class around them, and the fields of nodes belong to their list. */
    private static boolean isOfSameUnit(Node declaration, Parameter parameter, Types types) {
        Optional<CompilationUnit> unit = declaration.findCompilationUnit();
        JavaType type = types.resolve(parameter.getType());
        if (unit.isEmpty() || !type.isDeclared()) {
            return false;
        }
        for (TypeDeclaration<?> topLevel : unit.get().getTypes()) {
            if (topLevel.isAncestorOf(declaration)) {
                return type.name().startsWith(types.header(topLevel).name() + ".");
            }
        }
        return false;
    }

    /** Whether the documentation says that the object of a parameter is changed. */
    static boolean isDocumented(Node declaration, Parameter parameter, SourceFile file) {
        Optional<DocComment> doc = DocComments.of(file, declaration);
        if (doc.isEmpty()) {
            return false;
        }
        String name = parameter.getNameAsString();
        for (BlockTag tag : doc.get().tags("param")) {
            if (tag.argument().text().equals(name)
                    && SAYS_SO.matcher(tag.description().text()).find()) {
                return true;
            }
        }
        String description = doc.get().description().text();
        return SAYS_SO.matcher(description).find()
                && (HANDED.matcher(description).find()
                        || Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                                .matcher(description)
                                .find());
    }
}
