package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Callers;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Locks;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags static formatters, calendars and the like that several threads can use at once. */
final class StaticThreadUnsafeFormatter implements Rule {
    private static final Option<List<String>> TYPES = Option.list(
            "types",
            List.of(
                    "java.text.Format",
                    "java.util.Calendar",
                    "java.security.MessageDigest",
                    "javax.crypto.Cipher",
                    "javax.crypto.Mac",
                    "java.util.regex.Matcher",
                    "javax.xml.xpath.XPath",
                    "javax.xml.parsers.DocumentBuilder",
                    "javax.xml.transform.Transformer",
                    "javax.xml.validation.SchemaFactory"),
            "qualified names of the types whose objects one thread at a time may use; subtypes are included");
    private static final Option<Boolean> METHOD_LEVEL_SYNC_OK = Option.flag(
            "method-level-sync-ok",
            true,
            "whether a static `synchronized` method counts as a lock, or only blocks and locks do");

    private static final RuleInfo INFO = RuleInfo.of(
                    "static-thread-unsafe-formatter", Severity.WARNING, "formatter or calendar shared by all threads")
            .needs(Needs.TYPES, Needs.PROJECT)
            .cwe(567)
            .options(TYPES, METHOD_LEVEL_SYNC_OK);

    /** Subtypes whose authors took care of threads. */
    private static final List<String> SAFE_TYPES =
            List.of("org.apache.commons.lang3.time.FastDateFormat", "org.apache.commons.lang.time.FastDateFormat");

    /** Methods that make a copy, or read what nobody writes while others only read. */
    private static final Set<String> HARMLESS =
            Set.of("clone", "getTime", "getTimeInMillis", "getTimeZone", "toPattern");

    private static final int MAX_RELATED = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(FieldDeclaration.class, StaticThreadUnsafeFormatter::check);
    }

    private static List<Finding> check(FieldDeclaration field, RuleContext context) {
        if (!Places.isStatic(field) || !(field.getElementType() instanceof ClassOrInterfaceType)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (VariableDeclarator variable : field.getVariables()) {
            unsafeType(variable, context)
                    .flatMap(type -> check(field, variable, type, context))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** The type of a field that one thread at a time may use; of two types that say so the more general one. */
    private static Optional<JavaType> unsafeType(VariableDeclarator variable, RuleContext context) {
        JavaType declared = context.types().resolve(variable.getType());
        if (!declared.isDeclared()) {
            return Optional.empty();
        }
        Optional<JavaType> initial = variable.getInitializer().map(context.types()::typeOf);
        if (isSafe(declared, context)
                || initial.filter(type -> isSafe(type, context)).isPresent()) {
            return Optional.empty();
        }
        return isUnsafe(declared, context) ? Optional.of(declared) : initial.filter(type -> isUnsafe(type, context));
    }

    private static boolean isUnsafe(JavaType type, RuleContext context) {
        for (String unsafe : context.option(TYPES)) {
            if (context.types().isSubtype(type, unsafe).isYes()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSafe(JavaType type, RuleContext context) {
        Optional<TypeHeader> header = context.types().header(type.name());
        return SAFE_TYPES.contains(type.name())
                || (header.isPresent()
                        && KnownAnnotations.THREAD_SAFE
                                .on(header.get().annotations())
                                .isPossible());
    }

    private static Optional<Finding> check(
            FieldDeclaration field, VariableDeclarator variable, JavaType type, RuleContext context) {
        if (KnownAnnotations.GUARDED_BY.on(field, context.types()).isPossible()) {
            return Optional.empty();
        }
        List<Expression> unprotected = new ArrayList<>();
        boolean hasHarmless = false;
        for (Expression place : Occurrences.of(variable, context)) {
            Optional<MethodCallExpr> call = Occurrences.callOn(place);
            if (call.isEmpty() || Places.isInStaticInitializer(place)) {
                continue;
            }
            if (HARMLESS.contains(call.get().getNameAsString())
                    || Callers.isAlways(at -> isProtected(at, context), place)) {
                hasHarmless = true;
            } else {
                unprotected.add(place);
            }
        }
        boolean isOpen = !field.isPrivate() && !hasHarmless;
        if (unprotected.isEmpty() && !isOpen) {
            return Optional.empty();
        }
        Finding finding = context.atName(
                variable,
                "`%s` is one `%s` for all threads, and that type is not made for it: two calls at a time mix up their results; make one where it is needed, use a type that never changes, or take a lock"
                        .formatted(variable.getNameAsString(), type.simpleName()));
        for (int i = 0; i < Math.min(unprotected.size(), MAX_RELATED); i++) {
            finding = finding.withRelated(new RelatedLocation(
                    context.file().path(), context.file().region(unprotected.get(i)), "used here without a lock"));
        }
        return Optional.of(finding);
    }

    /** Whether a lock is held at a place that all threads share; {@code this} is not one for a static field. */
    private static boolean isProtected(Node place, RuleContext context) {
        for (Locks.Held held : Locks.heldAt(place)) {
            boolean counts = switch (held.how()) {
                case METHOD ->
                    context.option(METHOD_LEVEL_SYNC_OK)
                            && held.where() instanceof MethodDeclaration method
                            && method.isStatic();
                case BLOCK ->
                    held.lock()
                            .filter(lock -> !Written.inner(lock).isThisExpr())
                            .isPresent();
                case CALL, DECLARED, ASSERTED -> true;
            };
            if (counts) {
                return true;
            }
        }
        return false;
    }
}
