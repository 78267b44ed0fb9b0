package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.List;
import java.util.Set;

/** Flags casts of the application's class loader to {@code URLClassLoader}. */
final class JdkClassloaderCast implements Rule {
    private static final int RELEASE = 9;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-classloader-cast", Severity.ERROR, "class loader taken for a `URLClassLoader`")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    private static final String NAME = "URLClassLoader";

    private static final Set<String> LOADERS =
            Set.of("getSystemClassLoader", "getClassLoader", "getContextClassLoader");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CastExpr.class, JdkClassloaderCast::check);
    }

    private static List<Finding> check(CastExpr cast, RuleContext context) {
        if (!(cast.getType() instanceof ClassOrInterfaceType target)
                || !target.getName().getIdentifier().equals(NAME)
                || !Hops.passes(RELEASE, context.project())) {
            return List.of();
        }
        Expression origin = Origins.of(cast.getExpression(), context.types()).orElse(cast);
        if (!(origin instanceof MethodCallExpr loader)
                || !LOADERS.contains(loader.getNameAsString())
                || !loader.getArguments().isEmpty()
                || isAsked(cast)
                || ReleaseGuards.stand(cast)
                || !context.types().resolve(target).is("java.net.URLClassLoader")) {
            return List.of();
        }
        Concern concern = Concern.of(Concern.Level.FAILS, "java.net.URLClassLoader", 5)
                .since(RELEASE)
                .advice("read the class path from `java.class.path`, or make a `URLClassLoader` of your own");
        return List.of(context.at(
                        context.file().region(cast.getType()),
                        cast,
                        "the loader of the class path is no `URLClassLoader` from Java 9 on, so this cast fails: read `java.class.path`, or make a loader of your own")
                .withConcern(concern));
    }

    /** Whether the member around asks somewhere whether a loader is one of these: then it has another way. */
    private static boolean isAsked(CastExpr cast) {
        Node member = Places.member(cast).map(Node.class::cast).orElse(cast);
        return member.findFirst(
                        InstanceOfExpr.class, test -> test.getType().asString().endsWith(NAME))
                .isPresent();
    }
}
