package dev.guidelint.rules.versions;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags {@code Paths.get}, for which there is {@code Path.of}. */
final class JdkIdiomPathsGet implements Rule {
    private static final int RELEASE = 11;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-idiom-paths-get", Severity.INFO, "`Paths.get` where `Path.of` will do")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, JdkIdiomPathsGet::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        if (!call.getNameAsString().equals("get")
                || call.getArguments().isEmpty()
                || !isOfPaths(call)
                || context.project().target() < RELEASE
                || !context.types().receiver(call).is("java.nio.file.Paths")) {
            return List.of();
        }
        Concern concern = Concern.of(Concern.Level.IDIOM, "java.nio.file.Paths", 1)
                .about("java.nio.file.Paths#get")
                .since(RELEASE)
                .once()
                .advice("write `Path.of(..)`");
        return List.of(context.at(
                        context.file().region(call.getName()),
                        call,
                        "`Path.of` does the same since Java 11, and `Paths` is kept for old code: write `Path.of(..)`")
                .withConcern(concern));
    }

    /** Whether the name of the type stands before the dot: to ask of which type every {@code get} is takes long. */
    private static boolean isOfPaths(MethodCallExpr call) {
        Expression scope = call.getScope().orElse(call);
        return (scope instanceof NameExpr name && name.getNameAsString().equals("Paths"))
                || (scope instanceof FieldAccessExpr access
                        && access.getNameAsString().equals("Paths"));
    }
}
