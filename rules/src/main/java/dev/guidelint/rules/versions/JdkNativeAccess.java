package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags native methods and loaded libraries, of which the JDK warns unless it was told that they are welcome. */
final class JdkNativeAccess implements Rule {
    /** The VM warns (JEP 472). */
    private static final int RELEASE = 24;

    private static final String SUBJECT = "native code";

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-native-access", Severity.WARNING, "native code without a permit")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachType(JdkNativeAccess::checkType);
        on.each(MethodCallExpr.class, JdkNativeAccess::checkCall);
    }

    /** One finding for a class: the permit is given for all of it at once. */
    private static List<Finding> checkType(TypeDeclaration<?> type, RuleContext context) {
        if (!Hops.passes(RELEASE, context.project())) {
            return List.of();
        }
        int count = 0;
        MethodDeclaration first = null;
        for (MethodDeclaration method : type.getMethods()) {
            if (method.isNative()) {
                first = first == null ? method : first;
                count++;
            }
        }
        if (first == null) {
            return List.of();
        }
        String name = context.types().header(type).name();
        String what = count == 1
                ? "`" + first.getNameAsString() + "` is native"
                : "`" + type.getNameAsString() + "` has " + count + " native methods";
        return List.of(report(name + "#" + first.getNameAsString(), what, first, context));
    }

    private static List<Finding> checkCall(MethodCallExpr call, RuleContext context) {
        String name = call.getNameAsString();
        if ((!name.equals("load") && !name.equals("loadLibrary"))
                || call.getArguments().size() != 1
                || !Hops.passes(RELEASE, context.project())) {
            return List.of();
        }
        JavaType receiver = context.types().receiver(call);
        if (!receiver.is("java.lang.System") && !receiver.is("java.lang.Runtime")) {
            return List.of();
        }
        return List.of(report(
                receiver.name() + "#" + name + "(java.lang.String)",
                "`" + receiver.simpleName() + "." + name + "` loads native code",
                call,
                context));
    }

    private static Finding report(String api, String what, Node node, RuleContext context) {
        Concern concern = Concern.of(Concern.Level.WARNS, SUBJECT, 1)
                .about(api)
                .since(RELEASE)
                .once()
                .advice("start with `--enable-native-access=ALL-UNNAMED`, or name the module");
        return context.atName(
                        node,
                        what
                                + ", and the VM warns of it from Java 24 on: start it with `--enable-native-access=ALL-UNNAMED`, or name the module")
                .withConcern(concern);
    }
}
