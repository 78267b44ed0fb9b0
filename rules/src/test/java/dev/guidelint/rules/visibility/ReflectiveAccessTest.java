package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ReflectiveAccessTest {
    private final RuleTester rule = RuleTester.of(new ReflectiveAccess());

    @Test
    void acceptsSwitchingChecksOn() {
        rule.check("""
                import java.lang.reflect.*;
                class A {
                  void m(Field f, Method[] all) {
                    f.setAccessible(false);
                    f.setAccessible((false));
                    AccessibleObject.setAccessible(all, false);
                  }
                }
                """);
    }

    @Test
    void acceptsAllowedPackages() {
        String source = """
                package p.serial;
                class A {
                  void m(java.lang.reflect.Field f) { f.setAccessible(true); }
                }
                """;
        rule.with("allow-packages", "**.serial").check(source);
        rule.with("allow-packages", "**.other").check(source.replace("}\n}", "} // finding: `setAccessible`\n}"));
    }

    @Test
    void acceptsPrivilegedActionsIfAsked() {
        String source = """
                import java.lang.reflect.Field;
                import java.security.*;
                class A {
                  void m(Field f) throws Exception {
                    AccessController.doPrivileged(new PrivilegedAction<Void>() {
                      public Void run() { f.setAccessible(true); return null; } // finding: x
                    });
                    AccessController.doPrivileged((PrivilegedExceptionAction<Void>) () -> {
                      f.setAccessible(true); // finding: x
                      return null;
                    });
                    AccessController.doPrivileged(() -> { f.setAccessible(true); return null; }); // finding: x
                    Object o = new Object() {
                      void n() { f.setAccessible(true); } // finding: still
                    };
                    Runnable r = () -> f.setAccessible(true); // finding: still
                  }
                  static class Open implements PrivilegedAction<Void> {
                    Field f;
                    public Void run() { f.setAccessible(true); return null; } // finding: x
                  }
                }
                """;
        rule.with("privileged-exempt", "true")
                .check(source.replaceAll(" // finding: x", "").replace("still", "`setAccessible`"));
        rule.check(source.replaceAll("finding: (x|still)", "finding: `setAccessible`"));
    }

    @Test
    void acceptsMethodsOfOtherTypes() {
        rule.check("""
                import java.util.List;
                class A {
                  A setAccessible(boolean on) { return this; }
                  static void privateLookupIn(Object a, Object b) {}
                  void addOpens(String a, A b) {}
                  Object getDeclaredField(String name) { return name; }
                  void m(A a, Unknown u, List<Unknown> us) {
                    setAccessible(true);
                    a.setAccessible(true).setAccessible(true);
                    u.setAccessible(true);
                    unknown().setAccessible(true);
                    us.forEach(x -> x.setAccessible(true));
                    privateLookupIn(a, u);
                    addOpens("p", a);
                    getDeclaredField("theUnsafe");
                    A.class.getDeclaredField("other");
                    A.class.getDeclaredField(name());
                    A.class.getModule().addReads(null);
                  }
                  static class Field { void setAccessible(boolean on) {} }
                  void n(Field f) { f.setAccessible(true); }
                }
                """);
    }

    @Test
    void flagsSetAccessible() {
        rule.check("""
                import java.lang.reflect.*;
                class A {
                  void m(Field f, boolean on, Class<?> c) throws Exception {
                    f.setAccessible(true); // finding: `setAccessible` gets around access checks
                    f.setAccessible(on); // finding: `setAccessible`
                    (f).setAccessible(true); // finding: `setAccessible`
                    c.getDeclaredMethod("x") // finding: `setAccessible`
                        .setAccessible(true);
                    for (var constructor : c.getDeclaredConstructors()) {
                      constructor.setAccessible(true); // finding: `setAccessible`
                    }
                    AccessibleObject.setAccessible(c.getDeclaredFields(), true); // finding: `setAccessible`
                    Field.setAccessible(new Field[] {f}, !on); // finding: `setAccessible`
                    if (f.trySetAccessible()) {} // finding: `trySetAccessible`
                  }
                }
                """);
    }

    @Test
    void flagsOtherWaysAroundChecks() {
        rule.check("""
                import static java.lang.invoke.MethodHandles.privateLookupIn;
                import java.lang.invoke.MethodHandles;
                class A {
                  void m(Class<?> c) throws Exception {
                    MethodHandles.privateLookupIn(c, MethodHandles.lookup()); // finding: `privateLookupIn`
                    privateLookupIn(c, MethodHandles.lookup()); // finding: `privateLookupIn`
                    c.getModule().addOpens("p", A.class.getModule()); // finding: `addOpens` opens a package
                    Module module = c.getModule();
                    module.addExports("p", module); // finding: `addExports`
                    Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe"); // finding: `theUnsafe`
                    sun.misc.Unsafe.class.getDeclaredField(("theUnsafe")); // finding: `theUnsafe`
                  }
                }
                """);
    }

    @Test
    void limitsItselfToGivenCalls() {
        rule.with("calls", "[setAccessible]").check("""
                import java.lang.reflect.*;
                class A {
                  void m(Field f) throws Exception {
                    f.setAccessible(true); // finding: `setAccessible`
                    f.trySetAccessible();
                    Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
                  }
                }
                """);
    }

    @Test
    void yieldsToTheKeyOfAnotherTool() {
        rule.check("""
                class A {
                  @SuppressWarnings("java:S3011")
                  void m(java.lang.reflect.Field f) { f.setAccessible(true); }
                }
                """);
    }

    @Test
    void leavesTestsAlone() {
        rule.check("src/test/java/A.java", "class A { void m(java.lang.reflect.Field f) { f.setAccessible(true); } }");
    }

    @Test
    void knowsTheBoundsOfTypeVariables() {
        rule.check("""
                import java.lang.reflect.*;
                class A<U extends Field> {
                  static <T extends AccessibleObject> void m(T t) { t.setAccessible(true); } // finding: `setAccessible`
                  void n(U u) { u.setAccessible(true); } // finding: `setAccessible`
                  <V, W extends V> void o(V v, W w) { v.setAccessible(true); w.setAccessible(true); }
                }
                """);
    }
}
