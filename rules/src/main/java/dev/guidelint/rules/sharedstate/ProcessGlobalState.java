package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags calls that change something for the whole virtual machine. */
final class ProcessGlobalState implements Rule {
    enum Tests {
        UNRESTORED,
        ALL,
        OFF
    }

    private static final Option<Boolean> ALLOW_IN_MAIN = Option.flag(
            "allow-in-main", true, "whether classes with a `main`, `premain` or `agentmain` method may set things up");
    private static final Option<Tests> TESTS = Option.choice(
            "tests", Tests.UNRESTORED, "which calls in tests are reported: those that nothing undoes, all, or none");
    private static final Option<List<String>> EXTRA_CALLS = Option.list(
            "extra-calls",
            List.of(),
            "further methods, such as `com.acme.Settings.install`; `*` at the end stands for anything");

    private static final RuleInfo INFO = RuleInfo.of(
                    "process-global-state", Severity.WARNING, "code that changes the whole JVM")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.NAMES, Needs.TYPES)
            .cwe(1108)
            .options(ALLOW_IN_MAIN, TESTS, EXTRA_CALLS);

    /** Annotations that put things back, or keep other tests away meanwhile. */
    private static final Set<String> RESTORING = Set.of(
            "SetSystemProperty",
            "ClearSystemProperty",
            "RestoreSystemProperties",
            "DefaultLocale",
            "DefaultTimeZone",
            "ResourceLock",
            "StdIo",
            "StdErr",
            "StdOut",
            "ReadsSystemProperty",
            "WritesSystemProperty");

    private static final Set<String> AFTER = Set.of(
            "AfterEach", "After", "AfterAll", "AfterClass", "AfterMethod", "AfterTest", "AfterSuite", "TearDown");

    /** Packages whose job it is to start programs. */
    private static final Pattern LAUNCHING =
            Pattern.compile("(?:^|\\.)(?:boot|bootstrap|launch|launcher|startup)(?:$|\\.)");

    /** Methods that return the old value; two of them while they replace it. */
    private static final Pattern OLD_VALUE = Pattern.compile("get.*|setProperty|clearProperty");

    private static final Set<String> LAUNCHED = Set.of("premain", "agentmain");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, ProcessGlobalState::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        Optional<GlobalSetters> what = GlobalSetters.find(call, context.option(EXTRA_CALLS), context.types());
        if (what.isEmpty() || isPuttingBack(call, context)) {
            return List.of();
        }
        boolean isTest = context.file().sourceSet() == SourceSet.TEST;
        if (isTest && isAccepted(call, what.get(), context)) {
            return List.of();
        }
        if (context.option(ALLOW_IN_MAIN)
                && (isLaunched(call, context)
                        || LAUNCHING.matcher(context.file().packageName()).find())) {
            return List.of();
        }
        Finding finding = context.at(
                Anchors.firstToken(call, context.file()),
                call,
                "`%s` changes %s for everything that runs in this JVM, now and later; %s"
                        .formatted(
                                what.get().call(),
                                what.get().what(),
                                isTest && what.get().canBeUndone()
                                        ? "put the old value back when the test is over"
                                        : isTest
                                                ? "it cannot be taken back, so give this test a JVM of its own"
                                                : "hand the value to whoever needs it, or leave this to the program that is started"));
        return List.of(isTest ? finding.withSeverity(Severity.INFO) : finding);
    }

    /** Whether a call sets what was there before: a variable that was read from the same place. */
    private static boolean isPuttingBack(MethodCallExpr call, RuleContext context) {
        // Tests have answers of their own, which the option may ask for.
        boolean isMain = context.file().sourceSet() == SourceSet.MAIN;
        return setsOldValue(call, context)
                || (isMain
                        && (isInFinally(call)
                                || keepsOldValue(call)
                                || isWithoutOldValue(call, context)
                                || Decided.isDecided(call, context)
                                || Decided.isForAWhile(call)));
    }

    /** Whether the old value, which the call returns, is kept: nobody needs it but to put it back. */
    private static boolean keepsOldValue(MethodCallExpr call) {
        Node parent = call.getParentNode().orElse(null);
        return !call.getNameAsString().equals("addProvider")
                && !call.getNameAsString().equals("insertProviderAt")
                && (parent instanceof VariableDeclarator || parent instanceof AssignExpr);
    }

    /** Whether a call removes what was not there before: the other branch puts the old value back. */
    private static boolean isWithoutOldValue(MethodCallExpr call, RuleContext context) {
        if (!call.getNameAsString().equals("remove") && !call.getNameAsString().equals("clearProperty")) {
            return false;
        }
        Node node = call;
        while (node instanceof Expression || node instanceof Statement) {
            if (node instanceof IfStmt choice) {
                return choice.findFirst(
                                MethodCallExpr.class,
                                other -> other != call
                                        && other.getNameAsString().equals("setProperty")
                                        && setsOldValue(other, context))
                        .isPresent();
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isInFinally(Node place) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node instanceof Expression || node instanceof Statement) {
            if (node instanceof TryStmt statement && statement.getFinallyBlock().orElse(null) == child) {
                return true;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean setsOldValue(MethodCallExpr call, RuleContext context) {
        Expression value = call.getArguments().getLast().map(Written::inner).orElse(call);
        return value instanceof NameExpr name
                && context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable
                && variable.declaration() instanceof VariableDeclarator declarator
                && declarator
                        .getInitializer()
                        .filter(old -> old instanceof FieldAccessExpr
                                || (old instanceof MethodCallExpr getter
                                        && OLD_VALUE
                                                .matcher(getter.getNameAsString())
                                                .matches()))
                        .isPresent();
    }

    private static boolean isAccepted(MethodCallExpr call, GlobalSetters what, RuleContext context) {
        return switch (context.option(TESTS)) {
            case OFF -> true;
            case ALL -> false;
            case UNRESTORED -> isRestored(call, what, context);
        };
    }

    /** Whether the class of a test puts back what a call changes, or says that somebody else does. */
    private static boolean isRestored(MethodCallExpr call, GlobalSetters what, RuleContext context) {
        TypeDeclaration<?> outermost = null;
        Node node = call;
        while (node != null) {
            if (node instanceof NodeWithAnnotations<?> annotated && hasAny(annotated, RESTORING)) {
                return true;
            }
            outermost = node instanceof TypeDeclaration<?> type ? type : outermost;
            node = node.getParentNode().orElse(null);
        }
        return outermost == null
                || outermost
                        .findFirst(
                                MethodCallExpr.class,
                                other -> what.isUndoneBy(other.getNameAsString()) && isCleanUp(other))
                        .isPresent();
    }

    /** Whether a place runs when a test is over: in a {@code finally}, or in a method that says so. */
    private static boolean isCleanUp(Node place) {
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof TryStmt statement && statement.getFinallyBlock().orElse(null) == child) {
                return true;
            }
            if (node instanceof MethodDeclaration method) {
                String name = method.getNameAsString();
                return hasAny(method, AFTER)
                        || name.equals("tearDown")
                        || name.equals("close")
                        || name.startsWith("after")
                        || name.startsWith("restore")
                        || name.startsWith("reset");
            }
            if (node instanceof BodyDeclaration<?>) {
                return false;
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean hasAny(NodeWithAnnotations<?> node, Set<String> names) {
        for (AnnotationExpr annotation : node.getAnnotations()) {
            if (names.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class around a place is the start of a program, and may set things up for it. */
    private static boolean isLaunched(Node place, RuleContext context) {
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof TypeDeclaration<?> type) {
                if (context.types()
                        .isSubtype(
                                JavaType.declared(context.types().header(type).name()), "java.applet.Applet")
                        .isYes()) {
                    return true;
                }
                for (BodyDeclaration<?> member : type.getMembers()) {
                    if (member instanceof MethodDeclaration method
                            && (MainMethods.isMain(method)
                                    || (method.isStatic() && LAUNCHED.contains(method.getNameAsString())))) {
                        return true;
                    }
                }
            }
            node = node.getParentNode().orElse(null);
        }
        return false;
    }
}
