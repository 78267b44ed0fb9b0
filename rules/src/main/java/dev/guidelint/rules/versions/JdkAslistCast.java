package dev.guidelint.rules.versions;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
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
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;

/** Flags casts of what {@code Arrays.asList(..).toArray()} returns to an array of something. */
final class JdkAslistCast implements Rule {
    private static final int RELEASE = 9;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-aslist-cast", Severity.ERROR, "cast of an array that is an `Object[]` since Java 9")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CastExpr.class, JdkAslistCast::check);
    }

    private static List<Finding> check(CastExpr cast, RuleContext context) {
        boolean mayBe = cast.getType().isArrayType()
                && Written.inner(cast.getExpression()) instanceof MethodCallExpr toArray
                && toArray.getNameAsString().equals("toArray")
                && toArray.getArguments().isEmpty()
                && toArray.getScope().isPresent()
                && Written.inner(toArray.getScope().get()) instanceof MethodCallExpr asList
                && asList.getNameAsString().equals("asList")
                && context.types().receiver(asList).is("java.util.Arrays");
        if (!mayBe || !Hops.passes(RELEASE, context.project())) {
            return List.of();
        }
        JavaType target = context.types().resolve(cast.getType());
        if (!target.isKnown() || target.equals(JavaType.OBJECT.array(1))) {
            return List.of();
        }
        String written = cast.getType().asString();
        Concern concern = Concern.of(Concern.Level.FAILS, "java.util.Arrays", 2)
                .about("java.util.Arrays#asList(java.lang.Object[])")
                .since(RELEASE)
                .advice("hand the array over: `toArray(new " + written.replaceFirst("\\[]", "[0]") + ")`");
        return List.of(context.at(
                        context.file().region(cast.getType()),
                        cast,
                        "`toArray()` of such a list is an `Object[]` from Java 9 on, so the cast to `%s` fails: use `toArray(new %s)`"
                                .formatted(written, written.replaceFirst("\\[]", "[0]")))
                .withConcern(concern));
    }
}
