package dev.guidelint.rules.debugging;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ConsoleOutputTest {
    private final RuleTester rule = RuleTester.of(new ConsoleOutput());

    @Test
    void acceptsOtherStreams() {
        rule.check("""
                import java.io.PrintStream;
                class A {
                  static class System { static PrintStream out; }
                  PrintStream err;
                  void m(PrintStream out) {
                    System.out.println("x");
                    out.println("x");
                    err.println("x");
                    this.err.println("x");
                    java.lang.System.in.read();
                    java.lang.System.out.flush();
                    m(java.lang.System.out);
                  }
                }
                """);
        rule.check("src/test/java/A.java", "class A { void m() { System.out.println(); } }");
    }

    @Test
    void acceptsPrograms() {
        String source = """
                package p;
                import picocli.CommandLine.Command;
                class A {
                  public static void main(String[] args) {}
                  static class Inner { void m() { System.out.println(); } } // finding: x
                }
                @Command(name = "x")
                class B { void m() { System.err.println(); } } // finding: x
                class C {
                  void main() { System.out.print("java 25"); } // finding: x
                }
                class D { void m() { System.out.print("of the program"); } } // finding: x
                """;
        rule.check(source.replace(" // finding: x", ""));
        rule.with("allow-in-cli", "false").check(source.replace("finding: x", "finding: `System."));
        String noProgram = """
                package q;
                class A { private static void main() { System.out.print("no program"); } } // finding: `System.out`
                """;
        rule.check(noProgram);
        rule.with("cli-classes", "q.A").check(noProgram.replaceAll(" // finding: .*", ""));
    }

    @Test
    void acceptsWhatIsNamedAfterPrinting() {
        rule.check("""
                class A {
                  void printUsage() { System.out.println(); }
                  void usage() { System.out.println(); }
                  void dumpAll() { Runnable r = () -> System.out.println(); }
                  void printer() { System.out.println(); } // finding: `System.out`
                  static class ConsoleReporter { void m() { System.out.println(); } }
                  static class MyLogger { void m() { System.out.println(); } }
                  static class Login { void m() { System.out.println(); } } // finding: `System.out`
                }
                """);
    }

    @Test
    void flagsTheStreams() {
        rule.check("""
                import static java.lang.System.*;
                class A {
                  void m(Unknown u) {
                    System.out.println("x"); // finding: `System.out` is no log
                    java.lang.System.err.printf("x"); // finding: `java.lang.System.err`
                    (System.out).append('x'); // finding: `System.out`
                    out.write(1); // finding: `out` is no log
                    Runnable r = () -> err.println(); // finding: `err`
                    IO.println("x"); // finding: `IO` is no log
                  }
                }
                """);
    }

    @Test
    void anyUseCountsIfAsked() {
        rule.with("any-use", "true").check("""
                import static java.lang.System.err;
                class A {
                  void m(java.io.PrintStream s) {
                    m(System.out); // finding: `System.out`
                    n(System.in);
                    m(err); // finding: `err`
                    System.out.println(); // finding: `System.out`
                    System.setOut(s);
                  }
                }
                """);
        rule.with("io-class", "false").check("class A { void m() { IO.println(1); } }");
        rule.with("methods", "println").check("class A { void m() { System.out.print(1); } }");
    }

    @Test
    void acceptsCodeWithoutAnotherWay() {
        rule.check("package a.shell.x; class A { void m() { System.out.println(); } }");
        rule.check("""
                class A {
                  void m() { System.err.println("x"); Runtime.getRuntime().exit(1); }
                  void n() {
                    // The log is not set up yet.
                    System.err.println("x");
                    System.err.println("y");
                    int i = 0;
                    System.err.println("z"); // finding: `System.err` is no log
                  }
                }
                """);
    }

    @Test
    void acceptsEachKindOfProgram() {
        String instance = "package p; class C { void main() {} void m() { System.out.print(1); } }%s";
        rule.check(instance.formatted(""));
        rule.with("allow-in-cli", "false").check(instance.formatted(" // finding: `System.out`"));
        rule.with("allow-in-cli", "false").with("cli-classes", "p.C").check(instance.formatted(""));
        rule.check("import picocli.CommandLine.Command; @Command class B { void m() { System.err.print(1); } }");
        rule.check("@Command class B { void m() { System.err.print(1); } }");
        rule.check("@CommandLine.Command class B { void m() { System.err.print(1); } }");
        rule.check(
                "import other.Command; @Command class B { void m() { System.err.print(1); } } // finding: `System.err`");
    }

    @Test
    void looksForTheCommentRightBeside() {
        rule.check("""
                class A {
                  Runnable r = () -> System.out.println(); // finding: `System.out`
                  void m() {
                    int i = 0;
                    /* There is no log yet. */System.err.println("x");
                  }
                }
                """);
    }
}
