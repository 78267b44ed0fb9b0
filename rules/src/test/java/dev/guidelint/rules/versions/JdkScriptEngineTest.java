package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkScriptEngineTest {
    private final RuleTester rule =
            RuleTester.of(new JdkScriptEngine()).withRelease(8).withTarget(25);

    @Test
    void acceptsOtherEnginesAndManagers() {
        rule.check("""
                import javax.script.*;
                class A {
                  void m(ScriptEngineManager e, Other o, String name) {
                    e.getEngineByName("python");
                    e.getEngineByName(name);
                    e.getEngineByExtension("javascript");
                    o.getEngineByName("js");
                  }
                  interface Other { Object getEngineByName(String s); }
                }
                """);
    }

    @Test
    void flagsJavaScript() {
        String source = """
                import javax.script.*;
                class A {
                  void m(ScriptEngineManager e) {
                    e.getEngineByName("JavaScript"); // finding [error]: no engine for `JavaScript`
                    e.getEngineByName(("js")); // finding: no engine for `js`
                    e.getEngineByExtension("js"); // finding: no engine for `js`
                    new ScriptEngineManager().getEngineByMimeType("text/javascript"); // finding: `text/javascript`
                  }
                }
                """;
        rule.check(source);
        rule.withRelease(15).check(source.replaceAll(" // finding.*", ""));
    }
}
