package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import java.util.List;
import java.util.Optional;

/**
 * A type of the project: its sketch, and what it resolves to once somebody has asked. Resolving twice gives equal values,
 * so threads that race do no harm.
 */
final class ProjectType {
    private final TypeSketch sketch;
    private volatile Optional<Resolved<List<JavaType>>> supertypes = Optional.empty();
    private volatile Optional<Resolved<TypeHeader>> header = Optional.empty();

    ProjectType(TypeSketch sketch) {
        this.sketch = sketch;
    }

    /**
     * A resolved value.
     *
     * @param value the value
     * @param consulted the types that were looked up on the way
     */
    record Resolved<T>(T value, Questions consulted) {}

    TypeSketch sketch() {
        return sketch;
    }

    Optional<Resolved<List<JavaType>>> supertypes() {
        return supertypes;
    }

    void supertypes(Resolved<List<JavaType>> value) {
        supertypes = Optional.of(value);
    }

    Optional<Resolved<TypeHeader>> header() {
        return header;
    }

    void header(Resolved<TypeHeader> value) {
        header = Optional.of(value);
    }
}
