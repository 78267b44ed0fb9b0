package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Annotations that say the same, whichever library they come from. An annotation of the right name from a package that is
 * not known may be a team's own copy: it is an exemption, but no promise that a rule could hold anybody to.
 */
public final class KnownAnnotations {
    /** The type never changes. */
    public static final KnownAnnotations IMMUTABLE = new KnownAnnotations(
            Set.of("Immutable"),
            Set.of("com.google.errorprone.annotations", "javax.annotation.concurrent", "net.jcip.annotations"));

    /** Threads may share objects of the type. */
    public static final KnownAnnotations THREAD_SAFE = new KnownAnnotations(
            Set.of("ThreadSafe"),
            Set.of("com.google.errorprone.annotations", "javax.annotation.concurrent", "net.jcip.annotations"));

    /** Threads must not share objects of the type. */
    public static final KnownAnnotations NOT_THREAD_SAFE = new KnownAnnotations(
            Set.of("NotThreadSafe"), Set.of("javax.annotation.concurrent", "net.jcip.annotations"));

    /** The member may only be used with a lock. */
    public static final KnownAnnotations GUARDED_BY = new KnownAnnotations(
            Set.of("GuardedBy"),
            Set.of(
                    "androidx.annotation",
                    "com.google.errorprone.annotations.concurrent",
                    "javax.annotation.concurrent",
                    "net.jcip.annotations",
                    "org.checkerframework.checker.lock.qual"));

    /** Callers of the method have locked something. */
    public static final KnownAnnotations HOLDING =
            new KnownAnnotations(Set.of("Holding"), Set.of("org.checkerframework.checker.lock.qual"));

    /** The field is set on first use, and setting it twice does no harm. */
    public static final KnownAnnotations LAZY_INIT = new KnownAnnotations(
            Set.of("LazyInit", "Stable"),
            Set.of("com.google.errorprone.annotations.concurrent", "jdk.internal.vm.annotation"));

    /** The collection cannot be changed through this reference. */
    public static final KnownAnnotations UNMODIFIABLE =
            new KnownAnnotations(Set.of("Unmodifiable", "UnmodifiableView"), Set.of("org.jetbrains.annotations"));

    /** A framework fills in the member, or calls it to hand over what the class needs. */
    public static final KnownAnnotations INJECTED = new KnownAnnotations(
            Set.of("Inject", "Autowired", "Resource"),
            Set.of(
                    "com.google.inject",
                    "jakarta.annotation",
                    "jakarta.inject",
                    "javax.annotation",
                    "javax.inject",
                    "org.springframework.beans.factory.annotation"));

    private final Set<String> names;
    private final Set<String> packages;

    private KnownAnnotations(Set<String> names, Set<String> packages) {
        this.names = names;
        this.packages = packages;
    }

    /** Whether a declaration carries such an annotation; unknown if only the simple name says so. */
    public Answer on(NodeWithAnnotations<?> declaration, Types types) {
        Answer answer = Answer.NO;
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
            answer = answer.or(is(annotation, types));
        }
        return answer;
    }

    /** Whether a declaration that is known by its header carries such an annotation. */
    public Answer on(List<AnnotationHeader> annotations) {
        Answer answer = Answer.NO;
        for (AnnotationHeader annotation : annotations) {
            answer = answer.or(is(annotation.type()));
        }
        return answer;
    }

    /** The first of these annotations that surely is such a one. */
    public Optional<AnnotationHeader> find(List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            if (is(annotation.type()).isYes()) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** Whether an annotation is such a one. */
    public Answer is(AnnotationExpr annotation, Types types) {
        // Most annotations are none of these; their names alone tell.
        return names.contains(annotation.getName().getIdentifier()) ? is(types.annotationType(annotation)) : Answer.NO;
    }

    private Answer is(String type) {
        int dot = type.lastIndexOf('.');
        if (!names.contains(type.substring(dot + 1))) {
            return Answer.NO;
        }
        return dot > 0 && packages.contains(type.substring(0, dot)) ? Answer.YES : Answer.UNKNOWN;
    }
}
