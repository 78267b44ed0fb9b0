package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkAslistCastTest {
    private final RuleTester rule =
            RuleTester.of(new JdkAslistCast()).withRelease(8).withTarget(25);

    @Test
    void acceptsOtherArraysAndLists() {
        rule.check("""
                import java.util.*;
                class A {
                  void m(List<String> l, String[] s) {
                    Object[] a = (Object[]) Arrays.asList(s).toArray();
                    String[] b = (String[]) Arrays.asList(s).toArray(new String[0]);
                    String[] c = (String[]) l.toArray();
                    String[] d = (String[]) asList(s).toArray();
                    Object e = (Object) Arrays.asList(s).toArray();
                  }
                  List<String> asList(String... s) { return null; }
                }
                """);
    }

    @Test
    void flagsCasts() {
        String source = """
                import static java.util.Arrays.asList;
                class A {
                  String[] m(String[] s) { return (String[]) (asList(s)).toArray(); } // finding [error]: use `toArray(new String[0])`
                  int[][] n(int[][] s) { return (int[][]) asList(s).toArray(); } // finding: use `toArray(new int[0][])`
                }
                """;
        rule.check(source);
        rule.withRelease(9).check(source.replaceAll(" // finding.*", ""));
    }
}
