package dev.guidelint.rules.versions;

import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Set;

/** Flags locks on objects that stand for their value alone. */
final class JdkValueLock implements Rule {
    /** The compiler warns of them (JEP 390). */
    private static final int RELEASE = 16;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-value-lock", Severity.WARNING, "lock on an object that has no identity of its own")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES)
            .cwe(662);

    private static final Set<String> LANG =
            Set.of("Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Runtime.Version", "Short");
    private static final Set<String> UTIL = Set.of("Optional", "OptionalDouble", "OptionalInt", "OptionalLong");
    private static final Set<String> TIME = Set.of(
            "Duration",
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "MonthDay",
            "OffsetDateTime",
            "OffsetTime",
            "Period",
            "Year",
            "YearMonth",
            "ZoneId",
            "ZoneOffset",
            "ZonedDateTime",
            "chrono.HijrahDate",
            "chrono.JapaneseDate",
            "chrono.MinguoDate",
            "chrono.ThaiBuddhistDate");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(SynchronizedStmt.class, JdkValueLock::check);
    }

    private static List<Finding> check(SynchronizedStmt statement, RuleContext context) {
        if (!Hops.passes(RELEASE, context.project())) {
            return List.of();
        }
        JavaType type = context.types().typeOf(statement.getExpression());
        if (!type.isDeclared() || !isValue(type.name())) {
            return List.of();
        }
        Concern concern = Concern.of(Concern.Level.WARNS, type.name(), 2)
                .since(RELEASE)
                .advice("lock on a `private final Object` made for it");
        return List.of(context.at(
                        context.file().region(statement.getExpression()),
                        statement,
                        "`%s` is a value, and equal values may be one object: the compiler warns from Java 16 on; lock on a `private final Object` made for it"
                                .formatted(type.simpleName()))
                .withConcern(concern));
    }

    private static boolean isValue(String name) {
        return isIn("java.lang.", LANG, name) || isIn("java.util.", UTIL, name) || isIn("java.time.", TIME, name);
    }

    private static boolean isIn(String prefix, Set<String> names, String name) {
        return name.startsWith(prefix) && names.contains(name.substring(prefix.length()));
    }
}
