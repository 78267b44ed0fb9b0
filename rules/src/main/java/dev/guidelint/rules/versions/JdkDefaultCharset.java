package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Optional;

/** Flags calls that turn characters into bytes or back with a charset that nobody named. */
final class JdkDefaultCharset implements Rule {
    /** From here on the default is UTF-8 everywhere (JEP 400). */
    private static final int RELEASE = 18;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-default-charset", Severity.WARNING, "text in a charset that changes with Java 18")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ObjectCreationExpr.class, (creation, context) -> {
            if (!Hops.passes(RELEASE, context.project())) {
                return List.of();
            }
            Optional<DefaultCharsetCalls.Use> use = DefaultCharsetCalls.of(creation, context.types());
            return use.isEmpty()
                    ? List.of()
                    : report(use.get(), creation, context.file().region(creation.getType()), context);
        });
        on.each(MethodCallExpr.class, (call, context) -> {
            if (!Hops.passes(RELEASE, context.project())) {
                return List.of();
            }
            Optional<DefaultCharsetCalls.Use> use = DefaultCharsetCalls.of(call, context.file(), context.types());
            return use.isEmpty()
                    ? List.of()
                    : report(use.get(), call, context.file().region(call.getName()), context);
        });
    }

    private static List<Finding> report(DefaultCharsetCalls.Use use, Node node, Region region, RuleContext context) {
        String simple = use.type().substring(use.type().lastIndexOf('.') + 1);
        String what = use.member().startsWith("#<init>")
                ? "`new " + simple + "`"
                : "`" + simple + "." + use.member().substring(1, use.member().indexOf('(')) + "`";
        Concern concern = Concern.of(Concern.Level.CHANGES, use.type(), 1)
                .about(use.type() + use.member())
                .since(RELEASE)
                .advice("pass `StandardCharsets.UTF_8`, or the charset that your data is in");
        return List.of(context.at(
                        region,
                        node,
                        what
                                + " takes the default charset, which is UTF-8 from Java 18 on and was the machine's before:"
                                + " name the charset that the data is in")
                .withConcern(concern));
    }
}
