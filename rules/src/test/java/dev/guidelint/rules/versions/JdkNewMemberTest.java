package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkNewMemberTest {
    private final RuleTester rule =
            RuleTester.of(new JdkNewMember()).withRelease(8).withTarget(25);

    @Test
    void flagsWhatCannotStandBesideIt() {
        rule.check("""
                import java.util.*;
                abstract class A<E> implements List<E> {
                  public boolean addLast(E e) { return true; } // finding [error]: which returns `void`
                }
                class B extends Random {
                  public static long nextLong(long bound) { return 0; } // finding: which is not static
                }
                interface C extends Collection<String> { default void removeFirst() {} }
                """);
    }

    @Test
    void acceptsWhatOverrides() {
        rule.check("""
                import java.util.*;
                abstract class A<E> implements List<E> {
                  public void addLast(E e) {}
                  public boolean addFirst(E e, int x) { return true; }
                  public List<E> reversed() { return this; }
                }
                """);
    }

    @Test
    void looksAtTheReleaseToCome() {
        rule.withTarget(17).check("""
                abstract class A<E> implements java.util.List<E> { public boolean addLast(E e) { return true; } }
                """);
    }
}
