package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Flags types with methods that are written in C. */
final class PythonNative implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-native", Severity.INFO, "type with native methods")
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern NATIVE = Concerns.cost(
            "native methods", 8, "`ctypes` or `cffi` if the library has a plain C interface, else an extension module");

    @Override
    public void register(Subscriptions on) {
        on.eachType(PythonNative::check);
    }

    private static List<Finding> check(TypeDeclaration<?> type, RuleContext context) {
        int count = 0;
        for (BodyDeclaration<?> member : type.getMembers()) {
            count += member instanceof MethodDeclaration method && method.isNative() ? 1 : 0;
        }
        if (count == 0) {
            return List.of();
        }
        return List.of(context.atName(
                        type,
                        "`%s` has %s: the C code speaks JNI and has to learn another interface"
                                .formatted(
                                        type.getNameAsString(),
                                        count == 1 ? "a native method" : count + " native methods"))
                .withConcern(NATIVE));
    }
}
