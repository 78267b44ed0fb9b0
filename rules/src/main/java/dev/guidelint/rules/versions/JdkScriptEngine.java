package dev.guidelint.rules.versions;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Library;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Flags code that asks the JDK for a JavaScript engine, which it has no more. */
final class JdkScriptEngine implements Rule {
    /** Nashorn left the JDK (JEP 372). */
    private static final int RELEASE = 15;

    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-script-engine", Severity.ERROR, "JavaScript engine that is not in the JDK any more")
            .offByDefault()
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.TYPES, Needs.PROJECT);

    private static final Map<String, Set<String>> NAMES = Map.of(
            "getEngineByName", Set.of("nashorn", "javascript", "js", "ecmascript"),
            "getEngineByExtension", Set.of("js"),
            "getEngineByMimeType",
                    Set.of("application/javascript", "application/ecmascript", "text/javascript", "text/ecmascript"));

    /** Packages of engines that answer to these names. */
    private static final Set<String> ENGINES = Set.of(
            "org.openjdk.nashorn.api.scripting", "com.oracle.truffle.js.scriptengine", "org.mozilla.javascript.engine");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodCallExpr.class, JdkScriptEngine::check);
    }

    private static List<Finding> check(MethodCallExpr call, RuleContext context) {
        Set<String> names = NAMES.getOrDefault(call.getNameAsString(), Set.of());
        if (names.isEmpty() || call.getArguments().size() != 1) {
            return List.of();
        }
        Expression argument = Written.inner(call.getArgument(0));
        if (!(argument instanceof StringLiteralExpr literal)
                || !names.contains(literal.getValue().toLowerCase(Locale.ROOT))
                || !Hops.passes(RELEASE, context.project())
                || !context.types().receiver(call).is("javax.script.ScriptEngineManager")
                || hasEngine(context.project())) {
            return List.of();
        }
        Concern concern = Concern.of(Concern.Level.FAILS, "javax.script.ScriptEngineManager", 3)
                .about("javax.script.ScriptEngineManager#" + call.getNameAsString() + "(java.lang.String)")
                .since(RELEASE)
                .advice("add `org.openjdk.nashorn:nashorn-core:15.4`, or another engine");
        return List.of(context.at(
                        context.file().region(argument),
                        call,
                        "the JDK has no engine for `%s` from Java 15 on, so this is null: add `org.openjdk.nashorn:nashorn-core` or another engine"
                                .formatted(literal.getValue()))
                .withConcern(concern));
    }

    private static boolean hasEngine(Project project) {
        for (Library library : project.libraries()) {
            for (String engine : ENGINES) {
                if (library.packages().contains(engine)) {
                    return true;
                }
            }
        }
        return false;
    }
}
