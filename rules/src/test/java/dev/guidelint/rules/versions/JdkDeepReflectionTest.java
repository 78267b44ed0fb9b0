package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkDeepReflectionTest {
    private final RuleTester rule =
            RuleTester.of(new JdkDeepReflection()).withRelease(8).withTarget(25);

    @Test
    void acceptsWhatIsOpen() {
        rule.check("""
                import java.lang.reflect.*;
                class A {
                  static final boolean JAVA_8 = true;
                  Field f;
                  void m(Class<?> c, String name, Field[] all) throws Exception {
                    Field a = A.class.getDeclaredField("f"); a.setAccessible(true);
                    Field b = c.getDeclaredField("f"); b.setAccessible(true);
                    Field d = String.class.getDeclaredField("value"); d.setAccessible(false);
                    Method e = String.class.getDeclaredMethod("length"); e.setAccessible(true);
                    Field g = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe"); g.setAccessible(true);
                    Method h = String.class.getMethod("length"); h.setAccessible(true);
                    all[0].setAccessible(true);
                    if (JAVA_8) { Field i = String.class.getDeclaredField("value"); i.setAccessible(true); }
                    Field j = A.class.getDeclaredField("modifiers"); j.setAccessible(true);
                    Field k = Class.forName(name).getDeclaredField("x"); k.setAccessible(true);
                  }
                }
                """);
    }

    @Test
    void knowsWhatSubclassesMayOpen() {
        String source = """
                import java.lang.reflect.*;
                class A extends %s {
                  void m() throws Exception {
                    Method m = ClassLoader.class.getDeclaredMethod("registerAsParallelCapable");
                    m.setAccessible(true);%s
                  }
                }
                """;
        rule.check(source.formatted("ClassLoader", ""));
        rule.check(source.formatted("Object", " // finding: `registerAsParallelCapable`"));
    }

    @Test
    void flagsWhatIsClosed() {
        rule.check("""
                import java.lang.reflect.*;
                class A {
                  static final Class<?> BITS;
                  static { try { BITS = Class.forName("java.nio.Bits"); } catch (Exception e) { throw new Error(e); } }
                  static final Class<?> THREAD = Thread.class;
                  void m() throws Exception {
                    Field a = A.class.getDeclaredField("f");
                    a = THREAD.getDeclaredField("threadLocals");
                    (a).setAccessible(true); // finding [error]: `threadLocals` of `java.lang.Thread`
                    Method b = Class.forName("java.nio.Bits").getDeclaredMethod("max"); b.setAccessible(true); // finding: `max` of `java.nio.Bits`
                    Constructor<?> c = java.nio.ByteBuffer.class.getDeclaredConstructor(); c.setAccessible(true); // finding: `<init>` of `java.nio.ByteBuffer`
                    Method d = java.net.URLClassLoader.class.getDeclaredMethod("addURL", java.net.URL.class);
                    d.setAccessible(true); // finding: `addURL`
                  }
                }
                """);
    }

    @Test
    void saysFromWhenOn() {
        String access = """
                class A { void m() throws Exception {
                  var a = String.class.getDeclaredField("value"); a.setAccessible(true); // finding: from Java 16 on
                } }
                """;
        String modifiers = """
                class A { Object m() throws Exception {
                  var a = java.lang.reflect.Field.class.getDeclaredField("modifiers"); // finding [error]: from Java 12 on
                  a.setAccessible(true);
                  return a;
                } }
                """;
        rule.check(access);
        rule.check(modifiers);
        rule.withTarget(15).check(access.replaceAll(" // finding.*", ""));
        rule.withRelease(11).withTarget(15).check(modifiers);
        rule.withRelease(12).check(modifiers.replaceAll(" // finding.*", ""));
    }
}
