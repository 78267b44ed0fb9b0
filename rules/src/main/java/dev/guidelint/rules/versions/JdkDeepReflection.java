package dev.guidelint.rules.versions;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags reflection that opens members of the JDK which it keeps to itself. */
final class JdkDeepReflection implements Rule {
    /** Strong encapsulation became the default (JEP 396), and later the only way (JEP 403). */
    private static final int RELEASE = 16;

    /** Since then reflection does not show its own fields any more. */
    private static final int FILTERED = 12;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-deep-reflection", Severity.ERROR, "reflection into the JDK's own members")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES)
            .aliases("java:S3011");

    private static final String FIELD = "java.lang.reflect.Field";
    private static final String MODIFIERS = "modifiers";

    private static final Set<String> LOOKUPS =
            Set.of("getDeclaredField", "getDeclaredMethod", "getDeclaredConstructor");

    /** Packages that the module jdk.unsupported opens to everybody. */
    private static final Set<String> OPEN = Set.of("sun.misc", "sun.reflect");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, JdkDeepReflection::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        return switch (call.getNameAsString()) {
            case "setAccessible" -> checkAccess(call, context);
            case "getDeclaredField" -> checkFilter(call, context);
            default -> List.of();
        };
    }

    private static List<Finding> checkFilter(MethodCallExpr call, RuleContext context) {
        boolean isIt = call.getArguments().size() == 1
                && Written.inner(call.getArgument(0)) instanceof StringLiteralExpr literal
                && literal.getValue().equals(MODIFIERS)
                && Hops.passes(FILTERED, context.project())
                && owner(call, context).filter(FIELD::equals).isPresent()
                && !ReleaseGuards.stand(call);
        if (!isIt) {
            return List.of();
        }
        Concern concern = Concern.of(Concern.Level.FAILS, FIELD, 5)
                .about(FIELD + "#" + MODIFIERS)
                .since(FILTERED)
                .advice("do not write to final fields: pass the value in, or make the field changeable for tests");
        return List.of(context.at(
                        context.file().region(call.getArgument(0)),
                        call,
                        "`Field` does not show its `modifiers` from Java 12 on, so final fields stay final: pass the value in instead of writing it")
                .withConcern(concern));
    }

    private static List<Finding> checkAccess(MethodCallExpr call, RuleContext context) {
        boolean mayBe = call.getArguments().size() == 1
                && Written.inner(call.getArgument(0)) instanceof BooleanLiteralExpr value
                && value.getValue()
                && call.getScope().isPresent()
                && Written.inner(call.getScope().get()) instanceof NameExpr
                && Hops.passes(RELEASE, context.project());
        if (!mayBe) {
            return List.of();
        }
        NameExpr member = (NameExpr) Written.inner(call.getScope().orElseThrow());
        Optional<Expression> origin = Origins.lastAssigned(member).or(() -> Origins.of(member, context.types()));
        if (origin.isEmpty()
                || !(origin.get() instanceof MethodCallExpr lookup)
                || !LOOKUPS.contains(lookup.getNameAsString())
                || lookup.getScope().isEmpty()) {
            return List.of();
        }
        Optional<String> owner = owner(lookup, context);
        if (owner.isEmpty() || !isClosed(owner.get(), lookup, context) || ReleaseGuards.stand(call)) {
            return List.of();
        }
        String type = owner.get();
        String what = memberName(lookup);
        if (type.equals(FIELD) && what.equals(MODIFIERS)) {
            // The lookup itself fails already, and is reported.
            return List.of();
        }
        Concern concern = Concern.of(Concern.Level.FAILS, type, 5)
                .about(type + "#" + what)
                .since(RELEASE)
                .advice("use what is public, or start with `--add-opens` for the package until then");
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        "`%s` of `%s` is the JDK's own, and from Java 16 on this throws: use what is public, or start the VM with `--add-opens`"
                                .formatted(what, type))
                .withConcern(concern));
    }

    private static String memberName(MethodCallExpr lookup) {
        if (lookup.getNameAsString().equals("getDeclaredConstructor")) {
            return "<init>";
        }
        boolean isNamed =
                lookup.getArguments().isNonEmpty() && Written.inner(lookup.getArgument(0)) instanceof StringLiteralExpr;
        return isNamed
                ? ((StringLiteralExpr) Written.inner(lookup.getArgument(0))).getValue()
                : lookup.getNameAsString();
    }

    /** The class in which a lookup searches, if the source names it. */
    private static Optional<String> owner(MethodCallExpr lookup, RuleContext context) {
        Expression written = lookup.getScope().orElse(lookup);
        Expression scope = Origins.of(written, context.types()).orElse(written);
        if (scope instanceof ClassExpr literal) {
            JavaType type = context.types().resolve(literal.getType());
            return type.isDeclared() ? Optional.of(type.name()) : Optional.empty();
        }
        boolean isNamed = scope instanceof MethodCallExpr forName
                && forName.getNameAsString().equals("forName")
                && forName.getArguments().isNonEmpty()
                && Written.inner(forName.getArgument(0)) instanceof StringLiteralExpr;
        return isNamed
                ? Optional.of(((StringLiteralExpr) Written.inner(((MethodCallExpr) scope).getArgument(0))).getValue())
                : Optional.empty();
    }

    /** Whether a member belongs to the JDK and may not be opened from outside. */
    private static boolean isClosed(String owner, MethodCallExpr lookup, RuleContext context) {
        if (OPEN.contains(owner.substring(0, Math.max(0, owner.lastIndexOf('.'))))) {
            return false;
        }
        TypeHeader header = context.types().header(owner).orElse(null);
        if (header == null) {
            return owner.startsWith("java.");
        }
        return header.origin() == TypeHeader.Origin.JDK
                && !(header.modifiers().has(Modifiers.PUBLIC) && hasPublic(header, memberName(lookup)))
                && !isInherited(header, lookup, context);
    }

    /** Subclasses may open what is protected and static. */
    private static boolean isInherited(TypeHeader header, MethodCallExpr lookup, RuleContext context) {
        boolean isStatic = header.methods().stream()
                .anyMatch(method -> method.name().equals(memberName(lookup))
                        && method.modifiers().has(Modifiers.PROTECTED)
                        && method.modifiers().has(Modifiers.STATIC));
        return isStatic
                && context.types()
                        .isSubtype(context.types().enclosingType(lookup), header.name())
                        .isPossible();
    }

    /** Members that everybody sees can be opened, which is of no use and no harm. */
    private static boolean hasPublic(TypeHeader header, String member) {
        boolean isField = header.field(member)
                .filter(field -> field.modifiers().has(Modifiers.PUBLIC))
                .isPresent();
        return isField
                || header.methods().stream()
                        .anyMatch(method -> method.name().equals(member)
                                && method.modifiers().has(Modifiers.PUBLIC));
    }
}
