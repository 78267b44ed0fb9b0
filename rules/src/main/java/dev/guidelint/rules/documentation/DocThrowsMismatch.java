package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.ReferenceType;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.javadoc.BlockTag;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.javadoc.DocEdits;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares {@code @throws} tags with the {@code throws} clause and, if asked to, with what the body throws. A type that
 * cannot be resolved stands for any other: it neither is nor lacks a tag.
 */
final class DocThrowsMismatch implements Rule {
    private static final Option<Boolean> UNDECLARED =
            Option.flag("undeclared", true, "whether a checked exception is reported that the method cannot throw");
    private static final Option<Missing> MISSING_CHECKED = Option.choice(
            "missing-checked",
            Missing.NONE,
            "when a declared checked exception without a tag is reported: if others have one, always, or never");
    private static final Option<Boolean> MISSING_UNCHECKED = Option.flag(
            "missing-unchecked",
            false,
            "whether an unchecked exception is reported that the body throws without a tag");

    private static final RuleInfo INFO = RuleInfo.of(
                    "doc-throws-mismatch", Severity.WARNING, "`@throws` that contradicts the signature")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.NAMES)
            .cwe(1118)
            .options(UNDECLARED, MISSING_CHECKED, MISSING_UNCHECKED, Exported.INTERNAL_PACKAGES);

    private static final Pattern DEFERRED = Pattern.compile(
            "\\w*Future|CompletionStage|Mono|Flux|Uni|Multi|Single|Maybe|Completable|Observable|Flowable|Publisher");

    /** A tag and the type it names. */
    private record Documented(BlockTag tag, JavaType type) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::check);
        on.each(ConstructorDeclaration.class, this::check);
    }

    private List<Finding> check(CallableDeclaration<?> callable, RuleContext context) {
        Optional<DocComment> doc = DocComments.of(context.file(), callable);
        if (doc.isEmpty()) {
            return List.of();
        }
        List<Documented> documented = documented(callable, doc.get(), context);
        List<Finding> findings = new ArrayList<>();
        if (context.option(UNDECLARED)) {
            findings.addAll(undeclared(callable, doc.get(), documented, context));
        }
        Missing missingChecked = context.option(MISSING_CHECKED);
        boolean checked = missingChecked == Missing.ALL || (missingChecked == Missing.PARTIAL && !documented.isEmpty());
        boolean unchecked = context.option(MISSING_UNCHECKED);
        if ((checked || unchecked) && isAsked(callable, doc.get(), context)) {
            if (checked) {
                findings.addAll(missingChecked(callable, documented, context));
            }
            if (unchecked) {
                findings.addAll(missingUnchecked(callable, documented, context));
            }
        }
        return findings;
    }

    private static List<Documented> documented(CallableDeclaration<?> callable, DocComment doc, RuleContext context) {
        List<Documented> result = new ArrayList<>();
        for (BlockTag tag : doc.tags()) {
            if (tag.name().equals("throws") || tag.name().equals("exception")) {
                result.add(new Documented(tag, resolve(tag.argument().text(), callable, context.types())));
            }
        }
        return result;
    }

    private static JavaType resolve(String name, CallableDeclaration<?> callable, Types types) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isJavaIdentifierPart(name.charAt(i)) && name.charAt(i) != '.') {
                return JavaType.UNKNOWN;
            }
        }
        return name.isEmpty() || name.startsWith(".") || name.endsWith(".")
                ? JavaType.UNKNOWN
                : types.resolve(name, callable.getName());
    }

    // ---- tags for what is not declared

    private static List<Finding> undeclared(
            CallableDeclaration<?> callable, DocComment doc, List<Documented> documented, RuleContext context) {
        if (documented.isEmpty() || DocScope.hasAnnotation(callable, List.of("SneakyThrows")) || isDeferred(callable)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Documented entry : documented) {
            if (!mayBeUnchecked(entry.type())
                    && isChecked(entry.type(), context.types()).isYes()
                    && isDeclared(entry.type(), callable, context.types()).isNo()) {
                findings.add(context.at(
                                entry.tag().at(),
                                callable,
                                "`%s` is not declared, so `%s` cannot throw it: callers prepare for nothing"
                                        .formatted(entry.tag().argument(), callable.getNameAsString()))
                        .withFix(Fix.needsReview("Delete the tag", DocEdits.delete(context.file(), doc, entry.tag()))));
            }
        }
        return findings;
    }

    /** Whether a type counts as checked, and yet unchecked exceptions are of it, which no method declares. */
    private static boolean mayBeUnchecked(JavaType type) {
        return type.is("java.lang.Exception") || type.is("java.lang.Throwable");
    }

    /** Whether what a method returns can fail later on: then the tag tells with what. */
    private static boolean isDeferred(CallableDeclaration<?> callable) {
        return callable instanceof MethodDeclaration method
                && method.getType() instanceof ClassOrInterfaceType type
                && DEFERRED.matcher(type.getNameAsString()).matches();
    }

    private static Answer isDeclared(JavaType type, CallableDeclaration<?> callable, Types types) {
        Answer answer = Answer.NO;
        for (ReferenceType declared : callable.getThrownExceptions()) {
            answer = answer.or(isRelated(type, types.resolve(declared), types));
        }
        return answer;
    }

    /** Whether one type is a subtype of the other. */
    private static Answer isRelated(JavaType one, JavaType other, Types types) {
        if (!one.isDeclared() || !other.isDeclared()) {
            return Answer.UNKNOWN;
        }
        return types.isSubtype(one, other.name()).or(types.isSubtype(other, one.name()));
    }

    private static Answer isChecked(JavaType type, Types types) {
        return types.isSubtype(type, "java.lang.Throwable")
                .and(isUnchecked(type, types).not());
    }

    private static Answer isUnchecked(JavaType type, Types types) {
        return types.isSubtype(type, "java.lang.RuntimeException").or(types.isSubtype(type, "java.lang.Error"));
    }

    // ---- what is thrown without a tag

    private static boolean isAsked(BodyDeclaration<?> callable, DocComment doc, RuleContext context) {
        if (doc.inherits() || !DocScope.isExported(callable, context)) {
            return false;
        }
        return !(callable instanceof MethodDeclaration method)
                || !context.types().overrides(method).isPossible();
    }

    private static List<Finding> missingChecked(
            CallableDeclaration<?> callable, List<Documented> documented, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (ReferenceType declared : callable.getThrownExceptions()) {
            JavaType type = context.types().resolve(declared);
            if (isChecked(type, context.types()).isYes()
                    && isDocumented(type, documented, context.types()).isNo()) {
                findings.add(context.at(
                        Anchors.type(declared, context.file()),
                        callable,
                        "`%s` has no `@throws` tag: say when it is thrown".formatted(type.simpleName())));
            }
        }
        return findings;
    }

    private static Answer isDocumented(JavaType type, List<Documented> documented, Types types) {
        Answer answer = Answer.NO;
        for (Documented entry : documented) {
            answer = answer.or(isRelated(type, entry.type(), types));
        }
        return answer;
    }

    private static List<Finding> missingUnchecked(
            CallableDeclaration<?> callable, List<Documented> documented, RuleContext context) {
        List<ThrowStmt> statements = new ArrayList<>();
        body(callable).ifPresent(body -> collectThrows(body, statements));
        List<Finding> findings = new ArrayList<>();
        for (ThrowStmt statement : statements) {
            Expression thrown = statement.getExpression();
            if (!(thrown instanceof ObjectCreationExpr creation)
                    || creation.getAnonymousClassBody().isPresent()) {
                continue;
            }
            JavaType type = context.types().resolve(creation.getType());
            if (isUnchecked(type, context.types()).isYes()
                    && isDocumented(type, documented, context.types()).isNo()) {
                findings.add(context.at(
                        Anchors.type(creation.getType(), context.file()),
                        callable,
                        "`%s` is thrown here, but `%s` has no `@throws` tag for it: say when it happens"
                                .formatted(type.simpleName(), callable.getNameAsString())));
            }
        }
        return findings;
    }

    private static Optional<BlockStmt> body(CallableDeclaration<?> callable) {
        return callable instanceof MethodDeclaration method
                ? method.getBody()
                : callable instanceof ConstructorDeclaration constructor
                        ? Optional.of(constructor.getBody())
                        : Optional.empty();
    }

    /** The throw statements that leave a body for certain: not those of inner bodies, nor any within a try that catches. */
    private static void collectThrows(Node node, List<ThrowStmt> found) {
        if (node instanceof LambdaExpr
                || node instanceof BodyDeclaration<?>
                || node instanceof LocalClassDeclarationStmt
                || node instanceof LocalRecordDeclarationStmt
                || (node instanceof TryStmt attempt
                        && !attempt.getCatchClauses().isEmpty())) {
            return;
        }
        if (node instanceof ThrowStmt statement) {
            found.add(statement);
        }
        for (Node child : node.getChildNodes()) {
            collectThrows(child, found);
        }
    }
}
