package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Project.Write;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Paths that are written down in the code and lead to a place that is shared. */
final class FixedPaths {
    /** Stands for all drive letters. */
    static final String DRIVE = "drive:";

    private static final Pattern DRIVE_PATTERN = Pattern.compile("[A-Za-z]:[\\\\/].*");

    /** What makes a path one that no other run has. */
    private static final Set<String> UNIQUE = Set.of(
            "randomUUID", "nanoTime", "currentTimeMillis", "nextInt", "nextLong", "incrementAndGet", "getAndIncrement", "pid");

    /** How many variables a path may come through. */
    private static final int HOPS = 2;

    private FixedPaths() {}

    /** The literal with which a path starts, if that is a shared place. */
    static Optional<StringLiteralExpr> find(Expression path, List<String> prefixes, RuleContext context) {
        Start start = start(path, HOPS, false, context);
        if (start == Start.NONE) {
            return Optional.empty();
        }
        boolean isShared = start.isTemporary() ? start.hasMore() : isShared(start, prefixes);
        return isShared ? Optional.of(start.literal()) : Optional.empty();
    }

    /**
     * How a path starts.
     *
     * @param literal the literal it starts with
     * @param isTemporary whether that is the name of the property for temporary files
     * @param hasMore whether there is more of the path behind it
     */
    private record Start(StringLiteralExpr literal, boolean isTemporary, boolean hasMore) {
        private static final Start NONE = new Start(new StringLiteralExpr(), false, false);
    }

    private static boolean isShared(Start start, List<String> prefixes) {
        String text = start.literal().getValue() + (start.hasMore() ? "/" : "");
        if (text.startsWith("/dev/")) {
            return false;
        }
        for (String prefix : prefixes) {
            boolean matches = prefix.equals(DRIVE)
                    ? DRIVE_PATTERN.matcher(text).matches()
                    : text.startsWith(prefix) && (start.hasMore() || text.length() > prefix.length());
            if (matches) {
                return true;
            }
        }
        return false;
    }

    private static Start start(Expression path, int hops, boolean hasMore, RuleContext context) {
        Expression plain = Written.inner(path);
        if (plain instanceof StringLiteralExpr literal) {
            return new Start(literal, false, hasMore);
        }
        if (plain instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
            return isUnique(binary.getRight()) ? Start.NONE : start(binary.getLeft(), hops, true, context);
        }
        if (plain instanceof ObjectCreationExpr creation
                && creation.getType().getNameAsString().equals("File")
                && !creation.getArguments().isEmpty()) {
            return first(creation.getArguments(), hops, hasMore, context);
        }
        if (plain instanceof MethodCallExpr call) {
            return call(call, hops, hasMore, context);
        }
        return plain instanceof NameExpr name && hops > 0 ? variable(name, hops, hasMore, context) : Start.NONE;
    }

    private static Start first(List<Expression> parts, int hops, boolean hasMore, RuleContext context) {
        for (Expression part : parts.subList(1, parts.size())) {
            if (isUnique(part)) {
                return Start.NONE;
            }
        }
        return start(parts.get(0), hops, hasMore || parts.size() > 1, context);
    }

    private static Start call(MethodCallExpr call, int hops, boolean hasMore, RuleContext context) {
        String scope = call.getScope().map(Expression::toString).orElse("");
        List<Expression> arguments = call.getArguments();
        switch (call.getNameAsString()) {
            case "get", "of" -> {
                boolean isPath = scope.endsWith("Paths") || scope.endsWith("Path");
                return isPath && !arguments.isEmpty() ? first(arguments, hops, hasMore, context) : Start.NONE;
            }
            case "resolve" -> {
                boolean isUnique = arguments.stream().anyMatch(FixedPaths::isUnique);
                return call.getScope().isEmpty() || isUnique
                        ? Start.NONE
                        : start(call.getScope().get(), hops, true, context);
            }
            case "toPath", "toFile", "toString", "getPath", "getAbsoluteFile", "getAbsolutePath", "toAbsolutePath" -> {
                return call.getScope().isPresent() && arguments.isEmpty()
                        ? start(call.getScope().get(), hops, hasMore, context)
                        : Start.NONE;
            }
            case "getProperty" -> {
                return scope.endsWith("System")
                                && !arguments.isEmpty()
                                && Written.inner(arguments.get(0)) instanceof StringLiteralExpr literal
                                && literal.getValue().equals("java.io.tmpdir")
                        ? new Start(literal, true, hasMore)
                        : Start.NONE;
            }
            default -> {
                return Start.NONE;
            }
        }
    }

    private static boolean isUnique(Node part) {
        if (part instanceof MethodCallExpr call && UNIQUE.contains(call.getNameAsString())) {
            return true;
        }
        return part.getChildNodes().stream().anyMatch(FixedPaths::isUnique);
    }

    /** A variable stands for what it was given, if nothing in the file writes to one of its name. */
    private static Start variable(NameExpr name, int hops, boolean hasMore, RuleContext context) {
        for (Write write : context.project().writes(name.getNameAsString())) {
            if (write.path().equals(context.file().path())) {
                return Start.NONE;
            }
        }
        Optional<VariableDeclarator> declarator = context.types().symbol(name).flatMap(symbol -> declarator(symbol, name));
        return declarator
                .flatMap(VariableDeclarator::getInitializer)
                .map(value -> start(value, hops - 1, hasMore, context))
                .orElse(Start.NONE);
    }

    private static Optional<VariableDeclarator> declarator(Symbol symbol, NameExpr name) {
        if (symbol instanceof Symbol.Variable variable) {
            return variable.declaration() instanceof VariableDeclarator declarator
                    ? Optional.of(declarator)
                    : Optional.empty();
        }
        return symbol instanceof Symbol.Field ? Tests.fieldAround(name.getNameAsString(), name) : Optional.empty();
    }
}
