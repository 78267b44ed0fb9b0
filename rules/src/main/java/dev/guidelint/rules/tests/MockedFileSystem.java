package dev.guidelint.rules.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags mocks of files, paths and file systems, and of types that ask not to be mocked. */
final class MockedFileSystem implements Rule {
    private static final Option<List<String>> TYPES = Option.list(
            "types",
            List.of(
                    "java.io.File",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile",
                    "java.nio.file.Path",
                    "java.nio.file.Paths",
                    "java.nio.file.Files",
                    "java.nio.file.FileSystem",
                    "java.nio.file.spi.FileSystemProvider",
                    "java.nio.file.DirectoryStream",
                    "java.nio.channels.FileChannel"),
            "types that must not be mocked");
    private static final Option<Boolean> FAILURE_MOCKS_OK = Option.flag(
            "failure-mocks-ok",
            true,
            "whether a mock may stay if all it is told to do is to throw: real disks seldom fail when asked to");

    private static final RuleInfo INFO = RuleInfo.of(
                    "mocked-file-system", Severity.WARNING, "file-system type replaced by a mock")
            .offByDefault()
            .sources(SourceSet.TEST)
            .needs(Needs.NAMES, Needs.TYPES)
            .options(TYPES, FAILURE_MOCKS_OK);

    private static final Set<String> CALLS = Set.of(
            "mock",
            "spy",
            "mockStatic",
            "mockConstruction",
            "mockConstructionWithAnswer",
            "whenNew",
            "createMock",
            "createNiceMock",
            "createStrictMock",
            "niceMock",
            "strictMock",
            "partialMockBuilder",
            "createMockBuilder");

    private static final Set<String> ANNOTATIONS = Set.of(
            "Mock", "Spy", "MockBean", "MockitoBean", "SpyBean", "MockitoSpyBean", "Mocked", "Injectable", "Capturing");

    private static final List<String> LIBRARIES =
            List.of("org.mockito.", "org.easymock.", "org.powermock.", "org.jmock.", "mockit.", "org.springframework.");

    private static final List<String> BASE_CLASSES =
            List.of("org.easymock.EasyMockSupport", "org.jmock.Mockery", "org.jmock.MockObjectTestCase");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, this::checkCall);
        on.each(FieldDeclaration.class, this::checkField);
        on.each(Parameter.class, this::checkParameter);
    }

    private List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        if (!CALLS.contains(call.getNameAsString()) || !isOfLibrary(call, context)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Expression argument : call.getArguments()) {
            Expression plain = Written.inner(argument);
            if (plain instanceof ClassExpr literal) {
                check(literal.getType(), context.file().region(literal), call, context)
                        .ifPresent(findings::add);
            } else if (plain instanceof ObjectCreationExpr creation
                    && call.getNameAsString().equals("spy")
                    && creation.getAnonymousClassBody().isEmpty()) {
                check(creation.getType(), Anchors.type(creation.getType(), context.file()), call, context)
                        .ifPresent(findings::add);
            }
        }
        if (call.getArguments().isEmpty()
                && call.getParentNode().orElse(null) instanceof VariableDeclarator variable
                && !variable.getType().isVarType()) {
            check(variable.getType(), Anchors.type(variable.getType(), context.file()), call, context)
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private List<Finding> checkField(FieldDeclaration field, RuleContext context) {
        if (field.getAnnotations().isEmpty() || !isMock(field, context)) {
            return List.of();
        }
        Type type = field.getVariable(0).getType();
        return check(type, Anchors.type(type, context.file()), field.getVariable(0), context)
                .map(List::of)
                .orElse(List.of());
    }

    private List<Finding> checkParameter(Parameter parameter, RuleContext context) {
        if (parameter.getAnnotations().isEmpty() || !isMock(parameter, context)) {
            return List.of();
        }
        Type type = parameter.getType();
        return check(type, Anchors.type(type, context.file()), parameter, context)
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isOfLibrary(MethodCallExpr call, RuleContext context) {
        JavaType receiver = context.types().receiver(call);
        if (!receiver.isDeclared()) {
            return false;
        }
        for (String library : LIBRARIES) {
            if (receiver.name().startsWith(library)) {
                return true;
            }
        }
        for (String base : BASE_CLASSES) {
            if (context.types().isSubtype(receiver, base).isYes()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMock(NodeWithAnnotations<?> declaration, RuleContext context) {
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
            if (ANNOTATIONS.contains(annotation.getName().getIdentifier())) {
                String type = context.types().annotationType(annotation);
                for (String library : LIBRARIES) {
                    if (type.startsWith(library)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Looks at the type of one mock; the mock is the call or the variable that makes it. */
    private static Optional<Finding> check(Type type, Region region, Node mock, RuleContext context) {
        JavaType mocked = context.types().resolve(type);
        if (!mocked.isDeclared()) {
            return Optional.empty();
        }
        Optional<String> wish = doNotMock(mocked, context);
        boolean isListed = context.option(TYPES).contains(mocked.name());
        if (!isListed && wish.isEmpty()) {
            return Optional.empty();
        }
        if (context.option(FAILURE_MOCKS_OK) && Stubbings.onlyThrow(mock)) {
            return Optional.empty();
        }
        String message = isListed
                ? ("a mocked `%s` does what you believe a file system does: use a real one, in a `@TempDir`, "
                                + "or one in memory")
                        .formatted(mocked.simpleName())
                : "`%s` asks not to be mocked%s: use a real one, or the double that comes with it"
                        .formatted(mocked.simpleName(), quote(wish.orElse("")));
        return Optional.of(context.at(region, mock, message));
    }

    private static String quote(String reason) {
        String words = reason.strip().replace('`', '\'').replaceAll("\\s+", " ");
        return words.isEmpty() ? "" : " (\"" + words + "\")";
    }

    /** What {@code @DoNotMock} on a type says, empty if it has none. */
    private static Optional<String> doNotMock(JavaType type, RuleContext context) {
        Optional<TypeHeader> header = context.types().header(type.name());
        if (header.isPresent()) {
            for (AnnotationHeader annotation : header.get().annotations()) {
                if (annotation.simpleName().equals("DoNotMock")) {
                    return Optional.of(String.join(" ", annotation.value()));
                }
            }
        }
        return Optional.empty();
    }
}
