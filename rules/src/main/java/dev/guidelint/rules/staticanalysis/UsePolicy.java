package dev.guidelint.rules.staticanalysis;

import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.PackageFilter;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the author of a method asks callers to use its result. The nearest annotation counts: that of the method, of the
 * types around it from the inside out, of the package. Annotations are known by their simple names, for many libraries have
 * one of their own.
 */
final class UsePolicy {
    private static final String MUST_BE_CLOSED = "MustBeClosed";

    private static final Set<String> MUST_USE = Set.of("CheckReturnValue", "CheckResult", MUST_BE_CLOSED);
    private static final String CAN_IGNORE = "CanIgnoreReturnValue";
    private static final String AUTO_VALUE = "AutoValue";

    private UsePolicy() {}

    /**
     * What asks for the result: the simple name of an annotation, or {@code package} if it is one that the guide names; empty
     * if nobody asks.
     */
    static Optional<String> of(Member member, PackageFilter packages, Types types) {
        Optional<Boolean> own = decide(member.method().annotations());
        if (own.isPresent()) {
            return own.get() ? named(member.method().annotations()) : Optional.empty();
        }
        String name = member.owner().name();
        Optional<TypeHeader> header = types.header(name);
        String packageName = header.map(TypeHeader::packageName).orElse("");
        while (header.isPresent()) {
            List<AnnotationHeader> annotations = header.get().annotations();
            Optional<Boolean> decided = decide(annotations);
            if (decided.isPresent()) {
                return decided.get() ? named(annotations) : Optional.empty();
            }
            if (isAutoValue(annotations) && isPartOrFactory(member)) {
                return Optional.of(AUTO_VALUE);
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            header = types.header(name);
        }
        Optional<TypeHeader> info = types.header(packageName + ".package-info");
        Optional<Boolean> decided = info.flatMap(found -> decide(found.annotations()));
        if (decided.isPresent()) {
            return decided.get() ? named(info.orElseThrow().annotations()) : Optional.empty();
        }
        return packages.selects(packageName) ? Optional.of("package") : Optional.empty();
    }

    /** Whether it is the annotation that asks to close what a method returns. */
    static boolean isMustBeClosed(String reason) {
        return reason.equals(MUST_BE_CLOSED);
    }

    private static Optional<Boolean> decide(List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            if (MUST_USE.contains(annotation.simpleName())) {
                return Optional.of(true);
            }
            if (annotation.simpleName().equals(CAN_IGNORE)) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            if (MUST_USE.contains(annotation.simpleName())) {
                return Optional.of(annotation.simpleName());
            }
        }
        return Optional.empty();
    }

    private static boolean isAutoValue(List<AnnotationHeader> annotations) {
        for (AnnotationHeader annotation : annotations) {
            if (annotation.simpleName().equals(AUTO_VALUE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method of a value type gives one of its parts, or makes such a value. */
    private static boolean isPartOrFactory(Member member) {
        boolean isPart = member.method().modifiers().isAbstract()
                && member.method().parameters().isEmpty();
        boolean isFactory = member.method().modifiers().isStatic()
                && member.method().returnType().is(member.owner().name());
        return isPart || isFactory;
    }
}
