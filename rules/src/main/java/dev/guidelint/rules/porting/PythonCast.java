package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flags members that cast references or ask for one type after the other. */
final class PythonCast implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-cast", Severity.INFO, "cast of a reference, or chain of `instanceof`")
            .offByDefault()
            .needs(Needs.TYPES);

    private static final Concern CAST = Concerns.cost(
            "reference cast", 1, "`isinstance`, which mypy understands, or `typing.cast`, which checks nothing");
    private static final Concern CHAIN = Concerns.cost("instanceof chain", 1, "`match`, or `functools.singledispatch`");

    private static final int CHAIN_LENGTH = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonCast::check);
    }

    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        chains(context, findings);
        casts(context, findings);
        return findings;
    }

    private static void casts(RuleContext context, List<Finding> findings) {
        Map<BodyDeclaration<?>, List<CastExpr>> byMember = new IdentityHashMap<>();
        List<List<CastExpr>> inOrder = new ArrayList<>();
        for (CastExpr cast : FileNodes.of(context.file(), CastExpr.class)) {
            Optional<BodyDeclaration<?>> member = Places.member(cast);
            if (member.isPresent() && !isEquals(member.get()) && isDown(cast, context)) {
                byMember.computeIfAbsent(member.get(), key -> {
                            List<CastExpr> list = new ArrayList<>();
                            inOrder.add(list);
                            return list;
                        })
                        .add(cast);
            }
        }
        for (List<CastExpr> casts : inOrder) {
            CastExpr first = casts.get(0);
            String more = casts.size() == 1
                    ? ""
                    : ", and %d more cast%s here".formatted(casts.size() - 1, casts.size() == 2 ? "" : "s");
            findings.add(context.at(
                            context.file().region(first.getType()),
                            first,
                            "cast to `%s`%s: Python casts nothing, `typing.cast` only tells mypy, so a wrong type fails later than in Java"
                                    .formatted(first.getType().asString().replaceAll("\\s+", " "), more))
                    .withConcern(CAST));
        }
    }

    /** Whether a cast asks a reference to be more than its type says, and could fail. */
    private static boolean isDown(CastExpr cast, RuleContext context) {
        Expression value = Written.inner(cast.getExpression());
        if (!cast.getType().isClassOrInterfaceType()
                || value.isNullLiteralExpr()
                || value.isLambdaExpr()
                || value.isMethodReferenceExpr()) {
            return false;
        }
        JavaType target = context.types().resolve(cast.getType());
        // To a type variable nothing is checked in Java, either; a box is a number.
        if (!target.isDeclared() || target.is("java.lang.Object") || NumberTypes.isPrimitiveOrBox(target)) {
            return false;
        }
        JavaType from = context.types().typeOf(value);
        // To a supertype, or to the same type with other arguments: that is for the compiler only.
        return from.isKnown()
                && !from.isPrimitive()
                && !context.types().isSubtype(from, target.name()).isYes();
    }

    /** The cast in an equals method goes away with the method. */
    private static boolean isEquals(BodyDeclaration<?> member) {
        return member instanceof MethodDeclaration method
                && method.getNameAsString().equals("equals")
                && method.getParameters().size() == 1;
    }

    private static void chains(RuleContext context, List<Finding> findings) {
        Map<BodyDeclaration<?>, Map<String, List<InstanceOfExpr>>> byMember = new IdentityHashMap<>();
        List<Map<String, List<InstanceOfExpr>>> inOrder = new ArrayList<>();
        for (InstanceOfExpr test : FileNodes.of(context.file(), InstanceOfExpr.class)) {
            Optional<BodyDeclaration<?>> member = Places.member(test);
            if (member.isPresent()
                    && test.getPattern().isEmpty()
                    && Written.inner(test.getExpression()) instanceof NameExpr name) {
                byMember.computeIfAbsent(member.get(), key -> {
                            Map<String, List<InstanceOfExpr>> names = new LinkedHashMap<>();
                            inOrder.add(names);
                            return names;
                        })
                        .computeIfAbsent(name.getNameAsString(), key -> new ArrayList<>())
                        .add(test);
            }
        }
        for (Map<String, List<InstanceOfExpr>> names : inOrder) {
            names.forEach((name, tests) -> {
                if (tests.size() >= CHAIN_LENGTH) {
                    findings.add(context.at(
                                    context.file().region(tests.get(0)),
                                    tests.get(0),
                                    "`%s` is asked %d times what it is: in Python that is a `match`, or a function for each type"
                                            .formatted(name, tests.size()))
                            .withConcern(CHAIN));
                }
            });
        }
    }
}
