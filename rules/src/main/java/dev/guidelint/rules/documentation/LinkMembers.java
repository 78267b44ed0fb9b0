package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.Node;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Lineage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks members up as the documentation tool does: in the type, its supertypes, and then the types around it; private ones
 * count, and parameters are compared by their erasure.
 */
final class LinkMembers {
    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "void");

    /** Annotations of libraries that add members to a class during compilation. */
    private static final List<String> GENERATORS =
            List.of("lombok.", "org.immutables.", "io.soabase.", "org.inferred.");

    private final Types types;
    private final Node place;
    private final Map<String, Lineage> lineages;

    /** Creates a search for references at a place. */
    LinkMembers(RuleContext context, Node place) {
        this.types = context.types();
        this.place = place;
        this.lineages = context.file().derive(LinkMembers.class, part -> new HashMap<>());
    }

    /** Most references of a file are to few types, so that what they inherit is only gathered once. */
    private Lineage lineage(TypeHeader type) {
        return lineages.computeIfAbsent(type.name(), name -> Lineage.of(name, types));
    }

    /** Whether a type has the member that a reference names. */
    Answer has(TypeHeader owner, DocReference reference) {
        Answer answer = Answer.NO;
        for (TypeHeader around : around(owner)) {
            Lineage lineage = lineage(around);
            for (TypeHeader type : lineage.types()) {
                answer = answer.or(declares(type, reference));
                if (answer.isYes()) {
                    return answer;
                }
                answer = answer.or(hasGeneratedMembers(type) ? Answer.UNKNOWN : Answer.NO);
            }
            answer = answer.or(lineage.isComplete() ? Answer.NO : Answer.UNKNOWN);
        }
        return answer;
    }

    /** Whether a type, its supertypes, or the types around it have any member of that name. */
    boolean hasNamed(TypeHeader owner, String name) {
        return names(owner).contains(name);
    }

    /** The names of all members of a type and its supertypes, and of the types around it. */
    List<String> names(TypeHeader owner) {
        List<String> names = new ArrayList<>();
        for (TypeHeader around : around(owner)) {
            for (TypeHeader type : lineage(around).types()) {
                type.fields().forEach(field -> names.add(field.name()));
                type.methods()
                        .forEach(method ->
                                names.add(method.name().equals("<init>") ? type.simpleName() : method.name()));
            }
        }
        return names;
    }

    /** A type and those around it, from the inside out. */
    private List<TypeHeader> around(TypeHeader owner) {
        List<TypeHeader> result = new ArrayList<>();
        String name = owner.name();
        while (!name.isEmpty()) {
            types.header(name).ifPresent(result::add);
            int dot = name.lastIndexOf('.');
            name = dot < 0 ? "" : name.substring(0, dot);
        }
        return result;
    }

    private static boolean hasGeneratedMembers(TypeHeader type) {
        if (isGenerator(type.annotations())) {
            return true;
        }
        for (FieldHeader field : type.fields()) {
            if (isGenerator(field.annotations())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGenerator(List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            for (String generator : GENERATORS) {
                if (annotation.type().startsWith(generator)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Answer declares(TypeHeader type, DocReference reference) {
        if (reference.parameters().isEmpty() && type.field(reference.member()).isPresent()) {
            return Answer.YES;
        }
        Answer answer = Answer.NO;
        for (MethodHeader method : type.methods()) {
            boolean isNamed = method.name().equals("<init>")
                    ? type.simpleName().equals(reference.member())
                    : method.name().equals(reference.member());
            if (isNamed) {
                answer = answer.or(
                        reference.parameters().isEmpty()
                                ? Answer.YES
                                : takes(type, method, reference.parameters().get()));
            }
        }
        return answer;
    }

    private Answer takes(TypeHeader type, MethodHeader method, List<String> written) {
        if (method.parameters().size() != written.size()) {
            return Answer.NO;
        }
        Answer answer = Answer.YES;
        for (int i = 0; i < written.size(); i++) {
            answer = answer.and(same(erased(type, method, method.parameters().get(i)), resolve(written.get(i))));
        }
        return answer;
    }

    /** The type that is written for a parameter. */
    private JavaType resolve(String written) {
        String name = written.replace("...", "[]");
        int dimensions = 0;
        while (name.endsWith("[]")) {
            name = name.substring(0, name.length() - 2);
            dimensions++;
        }
        if (PRIMITIVES.contains(name)) {
            return JavaType.primitive(name).array(dimensions);
        }
        return name.isEmpty() || name.endsWith(".") || name.startsWith(".") || name.contains("[")
                ? JavaType.UNKNOWN
                : types.resolve(name, place).array(dimensions);
    }

    /** A type of a parameter with variables replaced by their bounds. */
    private static JavaType erased(TypeHeader type, MethodHeader method, JavaType parameter) {
        if (parameter.kind() != JavaType.Kind.VARIABLE) {
            return parameter.erased();
        }
        Optional<TypeVariable> variable = variable(method.typeParameters(), parameter.name());
        if (variable.isEmpty()) {
            variable = variable(type.typeParameters(), parameter.name());
        }
        if (variable.isEmpty()) {
            return JavaType.UNKNOWN;
        }
        List<JavaType> bounds = variable.get().bounds();
        JavaType bound = bounds.isEmpty() ? JavaType.OBJECT : bounds.get(0);
        return bound.kind() == JavaType.Kind.VARIABLE
                ? JavaType.UNKNOWN
                : bound.erased().array(parameter.dimensions());
    }

    private static Optional<TypeVariable> variable(List<TypeVariable> variables, String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst();
    }

    private static Answer same(JavaType declared, JavaType written) {
        if (!declared.isKnown() || !written.isKnown() || written.kind() == JavaType.Kind.VARIABLE) {
            return Answer.UNKNOWN;
        }
        return Answer.of(declared.dimensions() == written.dimensions()
                && declared.kind() == written.kind()
                && declared.name().equals(written.name()));
    }
}
