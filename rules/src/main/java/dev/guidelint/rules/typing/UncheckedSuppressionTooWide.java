package dev.guidelint.rules.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Mentions;
import dev.guidelint.analyzer.vocabulary.OwnCode;
import dev.guidelint.analyzer.vocabulary.SuppressionKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags {@code @SuppressWarnings("unchecked")} on types, and on methods where a local variable could carry it. */
final class UncheckedSuppressionTooWide implements Rule {
    private static final Option<Integer> MAX_STATEMENTS = Option.number(
            "max-statements", 3, "how many statements a method may have that carries the annotation as a whole");
    private static final Option<List<String>> KEYS =
            Option.list("keys", List.of("unchecked", "rawtypes"), "keys that are looked at");
    private static final Option<Boolean> TYPES =
            Option.flag("types", true, "whether annotations on classes, interfaces, enums and records are reported");
    private static final Option<Boolean> METHODS =
            Option.flag("methods", true, "whether annotations on methods and constructors are reported");
    private static final Option<Boolean> EXEMPTIONS = Option.flag(
            "exemptions",
            true,
            "whether types without code, small private types, types that extend a raw one and annotations with the key `all` are"
                    + " left alone");

    private static final RuleInfo INFO = RuleInfo.of(
                    "unchecked-suppression-too-wide",
                    Severity.WARNING,
                    "\"unchecked\" silenced for more than one declaration")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.SYNTAX, Needs.NAMES)
            .cwe(1127)
            .options(MAX_STATEMENTS, KEYS, TYPES, METHODS, EXEMPTIONS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(SingleMemberAnnotationExpr.class, (annotation, context) -> check(annotation, context));
        on.each(NormalAnnotationExpr.class, (annotation, context) -> check(annotation, context));
    }

    private static List<Finding> check(AnnotationExpr annotation, RuleContext context) {
        if (!annotation.getName().getIdentifier().equals("SuppressWarnings")) {
            return List.of();
        }
        List<StringLiteralExpr> keys = SuppressionKeys.in(annotation);
        List<StringLiteralExpr> found = new ArrayList<>(keys);
        found.removeIf(key -> !context.option(KEYS).contains(key.getValue()));
        boolean hasAll = keys.stream().anyMatch(key -> key.getValue().equals("all"));
        if (found.isEmpty() || (hasAll && context.option(EXEMPTIONS))) {
            return List.of();
        }
        Node declaration = annotation.getParentNode().orElse(null);
        if (declaration instanceof TypeDeclaration<?> type) {
            return onType(type, found, context);
        }
        if (declaration instanceof MethodDeclaration method) {
            return method.getBody()
                    .map(body -> onCallable(method, body, annotation, found, context))
                    .orElse(List.of());
        }
        return declaration instanceof ConstructorDeclaration constructor
                ? onCallable(constructor, constructor.getBody(), annotation, found, context)
                : List.of();
    }

    private static List<Finding> onType(TypeDeclaration<?> type, List<StringLiteralExpr> keys, RuleContext context) {
        if (!context.option(TYPES) || type instanceof AnnotationDeclaration) {
            return List.of();
        }
        if (context.option(EXEMPTIONS) && (!hasCode(type) || isSmall(type))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (StringLiteralExpr key : keys) {
            if (context.option(EXEMPTIONS) && key.getValue().equals("rawtypes") && hasRawHeader(type, context)) {
                continue;
            }
            findings.add(context.at(
                    context.file().region(key),
                    key,
                    "`\"%s\"` is silenced for all of `%s`: the next wrong cast in it gets no warning either; put the annotation on the declarations that need it"
                            .formatted(key.getValue(), type.getNameAsString())));
        }
        return findings;
    }

    /** For what a type extends and for the bounds of its parameters, no smaller declaration can carry the annotation. */
    private static boolean hasRawHeader(TypeDeclaration<?> type, RuleContext context) {
        List<Type> header = new ArrayList<>();
        if (type instanceof NodeWithTypeParameters<?> generic) {
            header.addAll(generic.getTypeParameters());
        }
        if (type instanceof NodeWithExtends<?> extending) {
            header.addAll(extending.getExtendedTypes());
        }
        if (type instanceof NodeWithImplements<?> implementing) {
            header.addAll(implementing.getImplementedTypes());
        }
        return Mentions.in(header).stream().anyMatch(mention -> UncheckedCasts.isRaw(mention, context));
    }

    private static boolean hasCode(TypeDeclaration<?> type) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            boolean isCode = (member instanceof MethodDeclaration method
                            && method.getBody().isPresent())
                    || member instanceof ConstructorDeclaration
                    || member instanceof InitializerDeclaration
                    || (member instanceof FieldDeclaration field
                            && field.getVariable(0).getInitializer().isPresent())
                    || (member instanceof TypeDeclaration<?> nested && hasCode(nested));
            if (isCode) {
                return true;
            }
        }
        return false;
    }

    /** A private or local type with a single method is hardly more than that method. */
    private static boolean isSmall(TypeDeclaration<?> type) {
        boolean isHidden = type.isPrivate() || type.getParentNode().orElse(null) instanceof LocalClassDeclarationStmt;
        return isHidden && type.getMethods().size() <= 1;
    }

    private static List<Finding> onCallable(
            CallableDeclaration<?> callable,
            BlockStmt body,
            AnnotationExpr annotation,
            List<StringLiteralExpr> keys,
            RuleContext context) {
        Optional<StringLiteralExpr> key = keys.stream()
                .filter(found -> found.getValue().equals("unchecked"))
                .findFirst();
        if (!context.option(METHODS) || key.isEmpty() || statements(body) <= context.option(MAX_STATEMENTS)) {
            return List.of();
        }
        List<VariableDeclarationExpr> carriers = UncheckedCasts.carriers(body, context);
        if (carriers.isEmpty()) {
            return List.of();
        }
        String variable = carriers.get(0).getVariable(0).getNameAsString();
        return List.of(context.at(
                        context.file().region(key.get()),
                        key.get(),
                        "`\"unchecked\"` is silenced for all of `%s`, and only `%s` needs it: put the annotation on that variable, so that other casts keep their warnings"
                                .formatted(callable.getNameAsString(), variable))
                .withFix(fix(annotation, key.get(), carriers, context.file())));
    }

    private static int statements(BlockStmt body) {
        int[] count = {0};
        OwnCode.visitWithLambdas(body, node -> {
            if (node instanceof Statement && !(node instanceof BlockStmt)) {
                count[0]++;
            }
        });
        return count[0];
    }

    private static Fix fix(
            AnnotationExpr annotation, StringLiteralExpr key, List<VariableDeclarationExpr> carriers, SourceFile file) {
        List<Edit> edits = new ArrayList<>();
        edits.add(SuppressionKeys.without(key, annotation, file));
        for (VariableDeclarationExpr carrier : carriers) {
            int start = file.start(carrier);
            edits.add(new Edit(file.region(start, start), "@SuppressWarnings(\"unchecked\") "));
        }
        return new Fix("Move the key to the variables", Fix.Safety.NEEDS_REVIEW, edits);
    }
}
