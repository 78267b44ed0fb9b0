package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks members up by name in a type and all its supertypes. */
final class Members {
    private Members() {}

    /** The field of that name, nearest first. */
    static Optional<Symbol.Field> field(String type, String name, Types types) {
        for (TypeHeader header : Lineage.of(type, types).types()) {
            Optional<TypeHeader.FieldHeader> field = header.field(name);
            if (field.isPresent()) {
                return Optional.of(new Symbol.Field(header.name(), field.get()));
            }
        }
        return Optional.empty();
    }

    /** The lock that a method of that name without parameters returns; empty if there is no such method. */
    static Optional<Lock> method(String type, String name, Lock base, Types types) {
        for (TypeHeader header : Lineage.of(type, types).types()) {
            for (TypeHeader.MethodHeader method : header.methods()) {
                if (method.name().equals(name) && method.parameters().isEmpty()) {
                    Lock owner = method.modifiers().isStatic() ? Lock.type(header.name()) : base;
                    return Optional.of(owner.then(name + "()"));
                }
            }
        }
        return Optional.empty();
    }

    /** The guards of the methods that one of the given name and number of parameters is or overrides. */
    static List<String> guards(String type, String method, int parameters, Types types) {
        List<String> result = new ArrayList<>();
        for (TypeHeader header : Lineage.of(type, types).types()) {
            for (TypeHeader.MethodHeader candidate : header.methods()) {
                if (candidate.name().equals(method) && candidate.parameters().size() == parameters) {
                    result.addAll(GuardAnnotations.guards(candidate.annotations()));
                }
            }
        }
        return result;
    }

    static Lock lock(Symbol.Field field, Lock base) {
        boolean isStatic = field.field().modifiers().isStatic();
        return (isStatic ? Lock.type(field.owner()) : base).then(field.field().name());
    }
}
