package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.PackageFilter;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags calls that switch access checks off, for a member, a class or a package. */
final class ReflectiveAccess implements Rule {
    private static final List<String> ALL_CALLS =
            List.of("setAccessible", "trySetAccessible", "privateLookupIn", "addOpens", "unsafe");
    private static final Option<Set<String>> CALLS =
            Option.words("calls", ALL_CALLS, ALL_CALLS, "which calls are reported");
    private static final Option<Boolean> PRIVILEGED_EXEMPT =
            Option.flag("privileged-exempt", false, "whether code inside a privileged action is left alone");
    private static final Option<PackageFilter> ALLOW_PACKAGES =
            Option.packages("allow-packages", List.of(), "packages whose job it is to look into other classes");

    private static final RuleInfo INFO = RuleInfo.of(
                    "reflective-access", Severity.WARNING, "access checks switched off")
            .needs(Needs.TYPES)
            .cwe(470)
            .aliases("java:S3011")
            .options(CALLS, PRIVILEGED_EXEMPT, ALLOW_PACKAGES);

    private static final Set<String> PRIVILEGED_ACTIONS =
            Set.of("java.security.PrivilegedAction", "java.security.PrivilegedExceptionAction");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, this::check);
    }

    private List<Finding> check(MethodCallExpr call, RuleContext context) {
        Optional<String> kind = kind(call);
        if (kind.isEmpty() || !context.option(CALLS).contains(kind.get())) {
            return List.of();
        }
        if (switchesOn(call)) {
            return List.of();
        }
        if (context.option(ALLOW_PACKAGES).selects(context.file().packageName())) {
            return List.of();
        }
        if (context.option(PRIVILEGED_EXEMPT) && isPrivileged(call, context.types())) {
            return List.of();
        }
        String owner = owner(kind.get());
        JavaType receiver = context.types().receiver(call);
        if (!context.types().isSubtype(receiver, owner).isYes()) {
            return List.of();
        }
        return List.of(context.at(Anchors.firstToken(call, context.file()), call, message(call, kind.get())));
    }

    /** Which of the calls it is, as far as name and arguments tell. */
    private static Optional<String> kind(MethodCallExpr call) {
        int arguments = call.getArguments().size();
        String name = call.getNameAsString();
        boolean matches = switch (name) {
            case "setAccessible" -> arguments == 1 || arguments == 2;
            case "trySetAccessible" -> arguments == 0;
            case "privateLookupIn" -> arguments == 2;
            default -> false;
        };
        if (matches) {
            return Optional.of(name);
        }
        if (name.equals("addOpens") || name.equals("addExports") || name.startsWith("implAdd")) {
            return arguments == 0 ? Optional.empty() : Optional.of("addOpens");
        }
        boolean isUnsafe = name.equals("getDeclaredField")
                && arguments == 1
                && Written.inner(call.getArgument(0)) instanceof StringLiteralExpr literal
                && literal.getValue().equals("theUnsafe");
        return isUnsafe ? Optional.of("unsafe") : Optional.empty();
    }

    /** Whether the last argument is the literal {@code false}, which switches checks on. */
    private static boolean switchesOn(MethodCallExpr call) {
        Optional<Expression> last = call.getArguments().getLast().map(Written::inner);
        return call.getNameAsString().equals("setAccessible")
                && last.isPresent()
                && last.get() instanceof BooleanLiteralExpr literal
                && !literal.getValue();
    }

    private static String owner(String kind) {
        return switch (kind) {
            case "privateLookupIn" -> "java.lang.invoke.MethodHandles";
            case "addOpens" -> "java.lang.Module";
            case "unsafe" -> "java.lang.Class";
            default -> "java.lang.reflect.AccessibleObject";
        };
    }

    private static boolean isPrivileged(Node call, Types types) {
        Optional<Node> node = call.getParentNode();
        while (node.isPresent()) {
            if (isPrivilegedAction(node.get(), types)) {
                return true;
            }
            node = node.get().getParentNode();
        }
        return false;
    }

    private static boolean isPrivilegedAction(Node node, Types types) {
        if (node instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent()) {
            return isPrivilegedAction(types.resolve(creation.getType()), types);
        }
        if (node instanceof ClassOrInterfaceDeclaration type) {
            return isPrivilegedAction(JavaType.declared(types.header(type).name()), types);
        }
        if (node instanceof LambdaExpr lambda) {
            Optional<Node> parent = lambda.getParentNode();
            return parent.isPresent()
                    && (isCastToAction(parent.get(), types)
                            || (parent.get() instanceof MethodCallExpr call
                                    && call.getNameAsString().startsWith("doPrivileged")));
        }
        return false;
    }

    private static boolean isCastToAction(Node node, Types types) {
        return node instanceof CastExpr cast && isPrivilegedAction(types.resolve(cast.getType()), types);
    }

    private static boolean isPrivilegedAction(JavaType type, Types types) {
        for (String action : PRIVILEGED_ACTIONS) {
            if (types.isSubtype(type, action).isYes()) {
                return true;
            }
        }
        return false;
    }

    private static String message(MethodCallExpr call, String kind) {
        String name = call.getNameAsString();
        return switch (kind) {
            case "unsafe" ->
                "`theUnsafe` is taken out of its class: it can read and write any memory, and the JDK is "
                        + "closing it. Use a `VarHandle`";
            case "addOpens" ->
                "`%s` opens a package while the program runs: the module no longer says who may see what. "
                                .formatted(name)
                        + "Declare it in `module-info.java`";
            default ->
                "`%s` gets around access checks: what is private is free to change or to be closed. ".formatted(name)
                        + "Use what the class offers, or ask its owner for it";
        };
    }
}
