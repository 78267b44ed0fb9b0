package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkIdiomListOfTest {
    private final RuleTester rule =
            RuleTester.of(new JdkIdiomListOf()).withRelease(8).withTarget(25);

    @Test
    void acceptsWhatMayBeNullOrIsWrapped() {
        rule.check("""
                import java.util.*;
                class A {
                  List<Object> own = null;
                  Object a(Object x) { return Collections.unmodifiableList(Arrays.asList(x, "a")); }
                  Object b() { return Collections.unmodifiableList(Arrays.asList("a", null)); }
                  Object c() { return Collections.unmodifiableList(own); }
                  Object d() { return Collections.unmodifiableSet(new TreeSet<>(Arrays.asList("a"))); }
                  Object e() { return unmodifiableList(Arrays.asList("a")); }
                  Object unmodifiableList(Object o) { return o; }
                }
                """);
    }

    @Test
    void flagsConstants() {
        String source = """
                import java.util.*;
                class A {
                  Object a = Collections.unmodifiableList(Arrays.asList(1, 'c', String.class, new A())); // finding [info]: `List.of(..)`
                  Object b = Collections.unmodifiableSet(new HashSet<>(Arrays.asList("a"))); // finding: `Set.of(..)`
                }
                """;
        rule.check(source);
        rule.withTarget(8).check(source.replaceAll(" // finding.*", ""));
    }
}
