package dev.guidelint.rules.tests;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
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
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags tests that write to a place on the disk that they share with others, and temporary files that nobody deletes. */
public final class FixedPathInTest implements Rule {
    private static final Option<List<String>> PREFIXES = Option.list(
            "prefixes",
            List.of("/tmp/", "/var/tmp/", "~/", FixedPaths.DRIVE),
            "how shared places start; `drive:` stands for the drive letters of Windows");
    private static final Option<Boolean> TEMP_FILE_CLEANUP = Option.flag(
            "temp-file-cleanup", true, "whether temporary files are reported in classes that never delete anything");

    private static final RuleInfo INFO = RuleInfo.of(
                    "fixed-path-in-test", Severity.INFO, "test writes to a shared place on disk")
            .sources(SourceSet.TEST)
            .needs(Needs.TYPES)
            .cwe(377)
            .options(PREFIXES, TEMP_FILE_CLEANUP);

    private static final Set<String> WRITERS =
            Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.PrintWriter", "java.io.RandomAccessFile");

    private static final Set<String> WRITER_NAMES =
            Set.of("FileOutputStream", "FileWriter", "PrintWriter", "RandomAccessFile");

    private static final Set<String> FILE_CALLS = Set.of("mkdir", "mkdirs", "createNewFile");

    private static final Set<String> TEMPORARY = Set.of("createTempFile", "createTempDirectory");

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
        if (!WRITER_NAMES.contains(creation.getType().getNameAsString())
                || creation.getArguments().isEmpty()
                || isReadOnly(creation)) {
            return List.of();
        }
        Optional<StringLiteralExpr> literal =
                FixedPaths.find(creation.getArgument(0), context.option(PREFIXES), context);
        if (literal.isEmpty()
                || !WRITERS.contains(context.types().resolve(creation.getType()).name())) {
            return List.of();
        }
        return List.of(report(literal.get(), context));
    }

    private static boolean isReadOnly(ObjectCreationExpr creation) {
        return creation.getArguments().size() == 2
                && Written.inner(creation.getArgument(1)) instanceof StringLiteralExpr mode
                && mode.getValue().equals("r");
    }

    private List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        if (TEMPORARY.contains(name)) {
            return context.option(TEMP_FILE_CLEANUP) ? checkTemporary(call, context) : List.of();
        }
        Optional<Expression> path = Optional.empty();
        boolean isOfFile = FILE_CALLS.contains(name) && call.getArguments().isEmpty();
        if (isOfFile) {
            path = call.getScope();
        } else if (isWriting(name) && !call.getArguments().isEmpty()) {
            boolean hasTarget = name.equals("copy") || name.equals("move");
            int index = hasTarget ? 1 : 0;
            path = call.getArguments().size() > index ? Optional.of(call.getArgument(index)) : Optional.empty();
        }
        Optional<StringLiteralExpr> literal =
                path.flatMap(expression -> FixedPaths.find(expression, context.option(PREFIXES), context));
        if (literal.isEmpty()) {
            return List.of();
        }
        JavaType receiver = context.types().receiver(call);
        boolean isIt = receiver.is(isOfFile ? "java.io.File" : "java.nio.file.Files");
        return isIt ? List.of(report(literal.get(), context)) : List.of();
    }

    private static boolean isWriting(String name) {
        return name.startsWith("write")
                || name.startsWith("createDirector")
                || name.equals("createFile")
                || name.equals("newOutputStream")
                || name.equals("newBufferedWriter")
                || name.equals("copy")
                || name.equals("move");
    }

    private static Finding report(StringLiteralExpr literal, RuleContext context) {
        return context.at(
                context.file().region(literal),
                literal,
                "`%s` is a place that the test shares with everybody, so two runs get in each other's way: write below a `@TempDir`"
                        .formatted(shorten(literal.getValue())));
    }

    private static String shorten(String path) {
        String plain = path.replace('`', '\'');
        return plain.length() > 40 ? plain.substring(0, 40) + "..." : plain;
    }

    private static List<Finding> checkTemporary(MethodCallExpr call, RuleContext context) {
        if (TemporaryFiles.mayBeDeleted(call, context)) {
            return List.of();
        }
        JavaType receiver = context.types().receiver(call);
        if (!receiver.is("java.io.File") && !receiver.is("java.nio.file.Files")) {
            return List.of();
        }
        return List.of(context.at(
                Anchors.firstToken(call, context.file()),
                call,
                ("`%s.%s` leaves something behind in each run, for nothing here deletes it: use a `@TempDir`, "
                                + "which cleans up after itself")
                        .formatted(receiver.simpleName(), call.getNameAsString())));
    }
}
