package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the members that types declare and inherit, and what overrides what (JLS 8.2 and 8.4.8). */
final class MemberSearch {
    private final TypeLookup lookup;
    private final Hierarchy hierarchy;

    MemberSearch(TypeLookup lookup, Hierarchy hierarchy) {
        this.lookup = lookup;
        this.hierarchy = hierarchy;
    }

    /** What a search for a member found. */
    record FieldSearch(Answer exists, Optional<Symbol.Field> field) {
        private static final FieldSearch NO = new FieldSearch(Answer.NO, Optional.empty());
        private static final FieldSearch UNKNOWN = new FieldSearch(Answer.UNKNOWN, Optional.empty());
    }

    /** The field of that name, declared in a type or inherited by it. */
    FieldSearch field(JavaType type, String name) {
        return field(type, name, type.name(), new HashSet<>());
    }

    private FieldSearch field(JavaType type, String name, String heir, Set<String> seen) {
        if (!type.isDeclared()) {
            return FieldSearch.UNKNOWN;
        }
        if (!seen.add(type.name())) {
            return FieldSearch.NO;
        }
        Optional<TypeHeader> header = lookup.header(type.name());
        if (header.isEmpty()) {
            return FieldSearch.UNKNOWN;
        }
        Optional<FieldHeader> declared = header.get().field(name);
        if (declared.isPresent() && isInherited(declared.get().modifiers(), header.get(), heir)) {
            FieldHeader field = declared.get();
            JavaType fieldType =
                    Hierarchy.substitute(field.type(), hierarchy.arguments(type).orElse(Map.of()));
            return new FieldSearch(
                    Answer.YES,
                    Optional.of(new Symbol.Field(
                            type.name(), new FieldHeader(name, field.modifiers(), fieldType, field.annotations()))));
        }
        FieldSearch result = FieldSearch.NO;
        for (JavaType supertype : hierarchy.supertypes(type).orElse(List.of(JavaType.UNKNOWN))) {
            FieldSearch inherited = field(supertype, name, heir, seen);
            if (inherited.exists().isYes()) {
                return inherited;
            }
            if (inherited.exists() == Answer.UNKNOWN) {
                result = inherited;
            }
        }
        return result;
    }

    /** The methods of that name a type has, nearest first, overridden ones left out; empty if that is not fully known. */
    Optional<List<Member>> methods(JavaType type, String name) {
        List<Member> found = new ArrayList<>();
        return collect(type, name, type.name(), found, new HashSet<>()) ? Optional.of(found) : Optional.empty();
    }

    private boolean collect(JavaType type, String name, String heir, List<Member> found, Set<String> seen) {
        if (!type.isDeclared()) {
            return false;
        }
        if (!seen.add(type.name())) {
            return true;
        }
        Optional<TypeHeader> header = lookup.header(type.name());
        if (header.isEmpty()) {
            return false;
        }
        Optional<Map<String, JavaType>> arguments = hierarchy.arguments(type);
        for (MethodHeader method : header.get().methods()) {
            if (method.name().equals(name) && isInherited(method.modifiers(), header.get(), heir)) {
                Member member = new Member(type, substitute(method, arguments));
                if (!isOverridden(member.method(), found)) {
                    found.add(member);
                }
            }
        }
        if (name.equals("<init>")) {
            return true;
        }
        boolean complete = true;
        for (JavaType supertype : hierarchy.supertypes(type).orElse(List.of(JavaType.UNKNOWN))) {
            complete &= collect(supertype, name, heir, found, seen);
        }
        return complete;
    }

    /** Private members are not inherited, and package-private ones only within their package (JLS 8.2). */
    private boolean isInherited(Modifiers modifiers, TypeHeader owner, String heir) {
        if (owner.name().equals(heir)) {
            return true;
        }
        if (modifiers.isPrivate()) {
            return false;
        }
        return !modifiers.isPackagePrivate()
                || owner.isInterface()
                || lookup.header(heir)
                        .map(type -> type.packageName().equals(owner.packageName()))
                        .orElse(true);
    }

    private static boolean isOverridden(MethodHeader method, List<Member> found) {
        for (Member member : found) {
            if (sameParameters(member.method().parameters(), method.parameters())
                    .isYes()) {
                return true;
            }
        }
        return false;
    }

    private static MethodHeader substitute(MethodHeader method, Optional<Map<String, JavaType>> arguments) {
        if (arguments.isPresent() && arguments.get().isEmpty()) {
            return method;
        }
        Map<String, JavaType> map = new HashMap<>(arguments.orElse(Map.of()));
        for (TypeVariable variable : method.typeParameters()) {
            map.remove(variable.name());
        }
        List<JavaType> parameters = new ArrayList<>(method.parameters().size());
        for (JavaType parameter : method.parameters()) {
            parameters.add(Hierarchy.substitute(parameter, map));
        }
        return new MethodHeader(
                method.name(),
                method.modifiers(),
                method.typeParameters(),
                Hierarchy.substitute(method.returnType(), map),
                parameters,
                method.thrown(),
                method.annotations(),
                method.parameterAnnotations());
    }

    /** Whether a method of a type overrides or implements one of a supertype. */
    Answer overrides(JavaType type, MethodHeader method) {
        if (method.modifiers().isPrivate()
                || method.modifiers().isStatic()
                || method.name().equals("<init>")) {
            return Answer.NO;
        }
        Answer answer = Answer.NO;
        Set<String> seen = new HashSet<>();
        for (JavaType supertype : hierarchy.supertypes(type).orElse(List.of(JavaType.UNKNOWN))) {
            answer = answer.or(declares(supertype, method, seen));
        }
        return answer;
    }

    private Answer declares(JavaType type, MethodHeader method, Set<String> seen) {
        if (!type.isDeclared()) {
            return Answer.UNKNOWN;
        }
        if (!seen.add(type.name())) {
            return Answer.NO;
        }
        Optional<TypeHeader> header = lookup.header(type.name());
        if (header.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer answer = Answer.NO;
        for (MethodHeader candidate : header.get().methods()) {
            answer = answer.or(overrides(method, candidate, type, header.get()));
        }
        for (JavaType supertype : hierarchy.supertypes(type).orElse(List.of(JavaType.UNKNOWN))) {
            if (answer.isYes()) {
                return answer;
            }
            answer = answer.or(declares(supertype, method, seen));
        }
        return answer;
    }

    /** The methods of supertypes that a method of a type surely overrides or implements, nearest first. */
    List<Member> overridden(JavaType type, MethodHeader method) {
        List<Member> found = new ArrayList<>();
        if (!method.modifiers().isPrivate()
                && !method.modifiers().isStatic()
                && !method.name().equals("<init>")) {
            collectOverridden(type, method, found, new HashSet<>());
        }
        return found;
    }

    private void collectOverridden(JavaType type, MethodHeader method, List<Member> found, Set<String> seen) {
        for (JavaType supertype : hierarchy.supertypes(type).orElse(List.of())) {
            if (!supertype.isDeclared() || !seen.add(supertype.name())) {
                continue;
            }
            Optional<TypeHeader> header = lookup.header(supertype.name());
            for (MethodHeader candidate : header.map(TypeHeader::methods).orElse(List.of())) {
                if (overrides(method, candidate, supertype, header.get()).isYes()) {
                    found.add(new Member(supertype, candidate));
                }
            }
            collectOverridden(supertype, method, found, seen);
        }
    }

    private Answer overrides(MethodHeader method, MethodHeader candidate, JavaType type, TypeHeader header) {
        Modifiers modifiers = candidate.modifiers();
        if (!candidate.name().equals(method.name())
                || candidate.parameters().size() != method.parameters().size()
                || modifiers.isPrivate()
                || modifiers.isStatic()) {
            return Answer.NO;
        }
        Optional<Map<String, JavaType>> arguments = hierarchy.arguments(type);
        List<JavaType> parameters = new ArrayList<>(candidate.parameters().size());
        for (JavaType parameter : candidate.parameters()) {
            parameters.add(
                    arguments.isPresent()
                            ? Hierarchy.substitute(parameter, arguments.get())
                            : bound(parameter, header));
        }
        return sameParameters(parameters, method.parameters());
    }

    /** The erasure of a type variable of a raw type (JLS 4.6). */
    private static JavaType bound(JavaType type, TypeHeader header) {
        if (type.kind() != JavaType.Kind.VARIABLE) {
            return type;
        }
        for (TypeVariable variable : header.typeParameters()) {
            if (variable.name().equals(type.name())) {
                JavaType bound = variable.bounds().isEmpty()
                        ? JavaType.OBJECT
                        : variable.bounds().get(0);
                return bound.erased().array(type.dimensions());
            }
        }
        return type;
    }

    private static Answer sameParameters(List<JavaType> left, List<JavaType> right) {
        if (left.size() != right.size()) {
            return Answer.NO;
        }
        Answer answer = Answer.YES;
        for (int i = 0; i < left.size(); i++) {
            answer = answer.and(sameErasure(left.get(i), right.get(i)));
        }
        return answer;
    }

    private static Answer sameErasure(JavaType left, JavaType right) {
        if (!left.isKnown() || !right.isKnown()) {
            return Answer.UNKNOWN;
        }
        if (left.dimensions() != right.dimensions()) {
            return Answer.NO;
        }
        boolean leftVariable = left.kind() == JavaType.Kind.VARIABLE;
        boolean rightVariable = right.kind() == JavaType.Kind.VARIABLE;
        if (leftVariable || rightVariable) {
            // Variables of two methods may correspond under any name; a bound may have erased one of them.
            return leftVariable && rightVariable ? Answer.YES : Answer.UNKNOWN;
        }
        return Answer.of(left.kind() == right.kind() && left.name().equals(right.name()));
    }
}
