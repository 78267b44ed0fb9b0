package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.ImportEdits;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags tests whose data differ from run to run, so that a failure cannot be repeated. */
final class UnseededRandomInTest implements Rule {
    private static final Option<Boolean> UUID =
            Option.flag("uuid", false, "whether `UUID.randomUUID()` is reported as well");
    private static final Option<List<String>> EXTRA_CALLS = Option.list(
            "extra-calls",
            List.of(),
            "further methods that give other data in each run, written as `Type.method`, with or without package");
    private static final Option<List<String>> ALLOW_CLASSES =
            Option.list("allow-classes", List.of(), "classes whose tests are meant to differ, with or without package");

    private static final RuleInfo INFO = RuleInfo.of(
                    "unseeded-random-in-test", Severity.INFO, "test data that differs per run")
            .offByDefault()
            .sources(SourceSet.TEST)
            .needs(Needs.TYPES)
            .aliases("java:S5977")
            .options(UUID, EXTRA_CALLS, ALLOW_CLASSES);

    private static final Set<String> GENERATORS = Set.of("java.util.Random", "java.util.SplittableRandom");

    private static final Map<String, Set<String>> CALLS = Map.of(
            "random", Set.of("java.lang.Math", "java.lang.StrictMath"),
            "current", Set.of("java.util.concurrent.ThreadLocalRandom"),
            "getDefault", Set.of("java.util.random.RandomGenerator"),
            "of", Set.of("java.util.random.RandomGenerator"),
            "shuffle", Set.of("java.util.Collections"));

    /** All methods of these give random values. */
    private static final Set<String> UTILITIES = Set.of(
            "org.apache.commons.lang.RandomStringUtils",
            "org.apache.commons.lang3.RandomStringUtils",
            "org.apache.commons.lang.math.RandomUtils",
            "org.apache.commons.lang3.RandomUtils");

    private static final String SEED = "42";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ObjectCreationExpr.class, this::checkCreation);
        on.each(MethodCallExpr.class, this::checkCall);
    }

    private List<Finding> checkCreation(ObjectCreationExpr creation, RuleContext context) {
        String name = creation.getType().getNameAsString();
        if (!(name.equals("Random") || name.equals("SplittableRandom"))
                || creation.getAnonymousClassBody().isPresent()
                || creation.getArguments().size() > 1) {
            return List.of();
        }
        Optional<Expression> seed = creation.getArguments().getFirst();
        if (seed.isPresent() && !isClock(seed.get())) {
            return List.of();
        }
        if (!GENERATORS.contains(context.types().resolve(creation.getType()).name())) {
            return List.of();
        }
        String message = seed.isPresent()
                ? "a seed from the clock differs from run to run: a failure cannot be repeated. Give `%s` a constant"
                        + " seed, or print the one that was drawn"
                : "`%s` without a seed gives other data in each run: a failure cannot be repeated. Give it a constant"
                        + " seed, or print the one that was drawn";
        SourceFile file = context.file();
        Region region = seed.isPresent()
                ? file.region(seed.get())
                : file.region(file.end(creation) - 1, file.end(creation) - 1);
        Fix fix = Fix.needsReview("Give `" + name + "` a constant seed", new Edit(region, SEED));
        return report(creation, message.formatted(name), Optional.of(fix), context);
    }

    private List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        boolean isUuid = name.equals("randomUUID") && context.option(UUID);
        Set<String> owners = isUuid ? Set.of("java.util.UUID") : CALLS.getOrDefault(name, Set.of());
        if (owners.isEmpty() && !isOfUtility(call) && !Listed.isName(name, context.option(EXTRA_CALLS))) {
            return List.of();
        }
        if (name.equals("shuffle") && call.getArguments().size() != 1) {
            return List.of();
        }
        JavaType receiver = context.types().receiver(call);
        boolean isRandom = receiver.isDeclared()
                && (owners.contains(receiver.name())
                        || (UTILITIES.contains(receiver.name()) && !takesSource(call))
                        || Listed.isMethod(receiver, name, context.option(EXTRA_CALLS)));
        if (!isRandom || isSubject(call, receiver)) {
            return List.of();
        }
        String written = receiver.simpleName() + "." + name;
        return report(
                call,
                ("`%s` gives other data in each run: a failure cannot be repeated. "
                                + "Draw from a `Random` with a constant seed")
                        .formatted(written),
                name.equals("shuffle") ? shuffleFix(call, context) : Optional.empty(),
                context);
    }

    private static List<Finding> report(Expression node, String message, Optional<Fix> fix, RuleContext context) {
        if (RandomUse.isHarmless(node, context) || isAllowed(node, context)) {
            return List.of();
        }
        Finding finding = context.at(Anchors.firstToken(node, context.file()), node, message);
        return List.of(fix.map(finding::withFix).orElse(finding));
    }

    private static boolean isOfUtility(MethodCallExpr call) {
        String scope = call.getScope().map(Expression::toString).orElse("");
        return scope.endsWith("RandomStringUtils")
                || scope.endsWith("RandomUtils")
                || (scope.isEmpty() && call.getNameAsString().startsWith("random"));
    }

    /** Whether a method is given the generator to draw from: the seventh argument of {@code random}. */
    private static boolean takesSource(MethodCallExpr call) {
        return call.getArguments().size() >= 7;
    }

    /** Whether the test is about the very class that gives the values. */
    private static boolean isSubject(Node place, JavaType receiver) {
        return !receiver.name().startsWith("java.")
                && Tests.enclosingNames(place).stream().anyMatch(name -> name.startsWith(receiver.simpleName()));
    }

    private static boolean isAllowed(Node place, RuleContext context) {
        List<String> allowed = context.option(ALLOW_CLASSES);
        if (allowed.isEmpty()) {
            return false;
        }
        for (String name : Tests.enclosingNames(place)) {
            if (allowed.contains(name) || allowed.contains(context.file().packageName() + "." + name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClock(Expression seed) {
        return Written.inner(seed) instanceof MethodCallExpr call
                && (call.getNameAsString().equals("nanoTime")
                        || call.getNameAsString().equals("currentTimeMillis"))
                && call.getScope()
                        .map(scope -> scope.toString().endsWith("System"))
                        .orElse(true);
    }

    private static Optional<Fix> shuffleFix(MethodCallExpr call, RuleContext context) {
        return ImportEdits.forType("java.util.Random", context).map(imports -> {
            SourceFile file = context.file();
            int end = file.end(call.getArgument(0));
            List<Edit> edits = new ArrayList<>(imports);
            edits.add(new Edit(file.region(end, end), ", new Random(" + SEED + ")"));
            return new Fix("Shuffle with a constant seed", Fix.Safety.NEEDS_REVIEW, edits);
        });
    }
}
