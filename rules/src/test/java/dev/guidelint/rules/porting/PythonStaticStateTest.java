package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonStaticStateTest {
    private final RuleTester rule = RuleTester.of(new PythonStaticState());

    @Test
    void tellsTablesFromCode() {
        rule.check("""
                import java.util.*;
                class A {
                  static final int[] B = new int[2];
                  static final List<String> C;
                  static { B[0] = 1; C = new ArrayList<>(); C.add("x"); } // finding: only fills
                  static { List<String> list = new ArrayList<>(); list.add(""); } // finding: only fills
                  static { for (int i = 0; i < 2; i++) { B[i] = i; } } // finding: such code runs
                  static { run(); } // finding: such code runs
                  static {}
                  { B[1] = 2; }
                  static void run() {}
                }
                """);
    }

    @Test
    void leavesConstantsAndLoggersAlone() {
        rule.check("""
                import java.util.logging.Logger;
                class A {
                  static final int B = 1;
                  static Logger log = Logger.getLogger("a");
                  private static long serialVersionUID = 1;
                  int c;
                  interface I { int D = 1; }
                  private static volatile A instance; // finding: `instance` is a variable
                }
                """);
    }
}
