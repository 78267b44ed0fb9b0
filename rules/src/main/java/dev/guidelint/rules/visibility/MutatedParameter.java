package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags methods and constructors that change an object they were handed. Each body is looked at without the classes inside
 * it, whose methods are looked at on their own.
 */
final class MutatedParameter implements Rule {
    private static final Option<Set<Mutation.Kind>> KINDS = Option.choices(
            "kinds",
            Mutation.Kind.class,
            Set.of(Mutation.Kind.FIELD, Mutation.Kind.COLLECTION),
            "what counts as a change: setting fields, calling mutators of collections, setting elements of arrays, calling"
                    + " setters of the project's own types");
    private static final Option<Boolean> PRIVATE =
            Option.flag("private", false, "whether private methods are looked at, too");
    private static final Option<Pattern> OUT_NAMES = Option.pattern(
            "out-names",
            "^(out|dest|target|into|sink|acc(umulator)?|result|builder|buf(fer)?|collector|model|visited|seen|done|processed"
                    + "|found|cache)\\w*$|^\\w+(Out|Dest|Target|Sink|Acc(umulator)?|Results?|Builder|Buf(fer)?|Collector|Cache)$",
            "names of parameters that are made to be filled");

    private static final RuleInfo INFO = RuleInfo.of(
                    "mutated-parameter", Severity.WARNING, "state of a passed-in object is changed")
            .offByDefault()
            .needs(Needs.TYPES)
            .cwe(374)
            .options(KINDS, PRIVATE, OUT_NAMES);

    private static final Set<String> PURE = Set.of("Pure", "SideEffectFree");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::checkMethod);
        on.each(ConstructorDeclaration.class, this::checkConstructor);
        on.each(CompactConstructorDeclaration.class, this::checkCompactConstructor);
    }

    private List<Finding> checkMethod(MethodDeclaration method, RuleContext context) {
        if (method.getBody().isEmpty() || method.getParameters().isEmpty()) {
            return List.of();
        }
        BlockStmt body = method.getBody().get();
        if (isPure(method)) {
            return promiseBroken(method, body, context);
        }
        if (method.isPrivate() && !context.option(PRIVATE)) {
            return List.of();
        }
        List<Finding> findings = check(method, method.getParameters(), body, context);
        // Asked last, for it is the dearest question.
        return findings.isEmpty() || context.types().overrides(method).isPossible() ? List.of() : findings;
    }

    private List<Finding> checkConstructor(ConstructorDeclaration constructor, RuleContext context) {
        if (isPure(constructor)) {
            return promiseBroken(constructor, constructor.getBody(), context);
        }
        if (constructor.isPrivate() && !context.option(PRIVATE)) {
            return List.of();
        }
        return check(constructor, constructor.getParameters(), constructor.getBody(), context);
    }

    private List<Finding> checkCompactConstructor(CompactConstructorDeclaration constructor, RuleContext context) {
        return constructor.getParentNode().orElse(null) instanceof RecordDeclaration owner
                ? check(owner, owner.getParameters(), constructor.getBody(), context)
                : List.of();
    }

    private static boolean isPure(NodeWithAnnotations<?> method) {
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (PURE.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return false;
    }

    private static List<Finding> check(
            Node declaration, List<Parameter> parameters, BlockStmt body, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Mutation mutation : Mutation.first(parameters, body, context.option(KINDS), context.types())) {
            Parameter parameter = mutation.parameter();
            if (!context.option(OUT_NAMES).matcher(parameter.getNameAsString()).find()
                    && !OutParameters.isMadeToBeFilled(parameter, context.types())
                    && !OutParameters.isExpected(declaration, mutation, context.types())
                    && !OutParameters.isDocumented(declaration, parameter, context.file())) {
                findings.add(context.at(
                        context.file().region(mutation.place()),
                        mutation.place(),
                        ("%s changes the object that was passed in: callers do not expect it to look different afterwards."
                                        + " Return a new one, or say in `@param` that it is modified")
                                .formatted(mutation.description())));
            }
        }
        return findings;
    }

    /** No exemption helps a method that promised to change nothing. */
    private static List<Finding> promiseBroken(CallableDeclaration<?> method, BlockStmt body, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Mutation mutation : Mutation.first(method.getParameters(), body, context.option(KINDS), context.types())) {
            findings.add(context.at(
                            context.file().region(mutation.place()),
                            mutation.place(),
                            ("%s changes the object that was passed in, though the method promises to have no side effects."
                                            + " Work on a copy, or take the promise back")
                                    .formatted(mutation.description()))
                    .withSeverity(Severity.ERROR));
        }
        return findings;
    }
}
