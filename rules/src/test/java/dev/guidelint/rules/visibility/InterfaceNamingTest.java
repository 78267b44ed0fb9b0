package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class InterfaceNamingTest {
    private final RuleTester rule = RuleTester.of(new InterfaceNaming());

    @Test
    void ignoresNamesThatOnlyLookLikeIt() {
        rule.check("""
                interface IPAddress {}
                interface IdMap {}
                interface Interface {}
                @interface IMarker {}
                class IName {}
                class NameInterface {}
                interface Impl {}
                class Default implements Impl {}
                """);
    }

    @Test
    void ignoresImplementationsThatAreNotAlone() {
        rule.withFile("q/Far.java", "package q; public interface Far {}").check("""
                interface A {}
                class AImpl implements A {}
                class Other implements A {}
                interface B {}
                class BImpl implements B { B more = new B() {}; }
                interface C {}
                abstract class DefaultC implements C {}
                interface D {}
                class DImpl implements D {}
                class Derived extends DImpl {}
                class FarImpl implements q.Far {}
                class RunnableImpl implements Runnable { public void run() {} }
                class Missing implements MissingImpl {}
                """);
        rule.withFile(
                        "src/main/java/p/E.java",
                        "package p; class E { static class Nested implements D {} } class Second implements F {}")
                .check("src/main/java/p/D.java", """
                package p;
                interface D {}
                class DImpl implements D {}
                interface F {}
                class FImpl implements F {}
                interface G {}
                class GImpl implements G {} // finding: `GImpl`
                """);
    }

    @Test
    void ignoresSplitsThatAreThePoint() {
        rule.withFile("plugin.xml", "<plugin class='ServiceImpl'/>").check("""
                public interface A {}
                class AImpl implements A {}
                interface R extends java.rmi.Remote {}
                class RImpl implements R {}
                interface U extends Unknown {}
                class UImpl implements U {}
                @jakarta.ejb.Local interface L {}
                class LImpl implements L {}
                interface Service {}
                class ServiceImpl implements Service {}
                """);
    }

    @Test
    void flagsTheHabit() {
        rule.withFile(
                        "src/test/java/Mock.java",
                        "class Mock implements B { static class Nested implements C<String>, D {} }")
                .check("src/main/java/A.java", """
                public interface A {
                  interface IName {} // finding: `IName` says with a letter
                }
                class Types {
                  public interface NameInterface {} // finding: `NameInterface` says that it is an interface
                }
                interface B {}
                class DefaultB implements B {} // finding: `DefaultB` is the only `B` there is
                interface C<T> {}
                class CImpl<T> implements Comparable<T>, C<T> { // finding: `CImpl` is the only `C`
                  public int compareTo(T t) { return 0; }
                }
                interface D {}
                class DImpl implements D { static class More implements D {} }
                """);
    }

    @Test
    void letsTheGuideChoose() {
        String source = """
                interface IName {}
                interface A {}
                class AImpl implements A {}
                class MyA implements B {}
                interface B {}
                """;
        rule.with("check", "suffix").check(source);
        rule.with("allow", "IName, AImpl").check(source);
        rule.with("check", "prefix").with("prefix", "^A$").check("interface A {} // finding: `A` says");
        rule.with("impl-suffixes", "").with("impl-prefixes", "My").check("""
                interface A {}
                class AImpl implements A {}
                interface B {}
                class MyB implements B {} // finding: `MyB` is the only `B`
                """);
    }

    @Test
    void ignoresInterfacesThatOthersMayImplement() {
        rule.check("""
                public interface Strategy {}
                class Nest {
                  public interface Hidden {}
                  public static class DefaultHidden implements Hidden {} // finding: `DefaultHidden` is the only `Hidden`
                }
                """);
    }

    @Test
    void ignoresTheDefaultOfAnExportedInterface() {
        rule.withFile("src/main/java/p/Strategy.java", "package p; public interface Strategy {}")
                .check("src/main/java/p/DefaultStrategy.java", """
                package p;
                public class DefaultStrategy implements Strategy {}
                """);
    }

    @Test
    void leavesNamesakesAndInnerClassesAlone() {
        rule.check("""
                import java.util.List;
                interface IList<E> extends List<E> {}
                interface IClock extends Runnable {} // finding: `IClock`
                interface Listener {}
                interface Probe {}
                class Server {
                  private class ListenerImpl implements Listener {}
                  private static class ProbeImpl implements Probe {} // finding: `ProbeImpl` is the only `Probe`
                }
                """);
    }
}
