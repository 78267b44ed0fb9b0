package dev.guidelint.rules.tests;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Project.Write;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths that are written down in the code and lead to a place that is shared. */
final class FixedPaths {
    /** Stands for all drive letters. */
    static final String DRIVE = "drive:";

    private static final Pattern DRIVE_PATTERN = Pattern.compile("[A-Za-z]:[\\\\/].*");

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
            return isFixed(binary.getRight(), hops, context)
                    ? start(binary.getLeft(), hops, true, context)
                    : Start.NONE;
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
            if (!isFixed(part, hops, context)) {
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
                boolean isFixed = arguments.stream().allMatch(part -> isFixed(part, hops, context));
                return call.getScope().isPresent() && isFixed
                        ? start(call.getScope().get(), hops, true, context)
                        : Start.NONE;
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

    /** Whether a part of a path is the same in each run: anything else may make it one that nobody else has. */
    private static boolean isFixed(Expression part, int hops, RuleContext context) {
        Expression plain = Written.inner(part);
        if (plain instanceof BinaryExpr binary) {
            return isFixed(binary.getLeft(), hops, context) && isFixed(binary.getRight(), hops, context);
        }
        if (plain instanceof FieldAccessExpr access) {
            return access.getNameAsString().startsWith("separator");
        }
        if (plain instanceof MethodCallExpr call) {
            String name = call.getNameAsString();
            return name.equals("getProperty") || name.equals("getenv");
        }
        if (plain instanceof NameExpr name) {
            Optional<Expression> value = hops > 0 ? value(name, context) : Optional.empty();
            return value.isPresent() && isFixed(value.get(), hops - 1, context);
        }
        return plain.isLiteralExpr();
    }

    private static Start variable(NameExpr name, int hops, boolean hasMore, RuleContext context) {
        return value(name, context)
                .map(value -> start(value, hops - 1, hasMore, context))
                .orElse(Start.NONE);
    }

    /** A variable stands for what it was given, if nothing in the file writes to one of its name. */
    private static Optional<Expression> value(NameExpr name, RuleContext context) {
        for (Write write : context.project().writes(name.getNameAsString())) {
            if (write.path().equals(context.file().path())) {
                return Optional.empty();
            }
        }
        return context.types()
                .symbol(name)
                .flatMap(symbol -> declarator(symbol, name))
                .flatMap(VariableDeclarator::getInitializer);
    }

    private static Optional<VariableDeclarator> declarator(Symbol symbol, NameExpr name) {
        if (symbol instanceof Symbol.Variable variable) {
            return variable.declaration() instanceof VariableDeclarator declarator
                    ? Optional.of(declarator)
                    : Optional.empty();
        }
        return symbol instanceof Symbol.Field ? FieldNames.around(name.getNameAsString(), name) : Optional.empty();
    }
}
