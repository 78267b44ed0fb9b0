package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonSerialTest {
    private final RuleTester rule = RuleTester.of(new PythonSerial());

    @Test
    void tellsFormsFromNames() {
        rule.check("""
                import java.io.*;
                class A implements Externalizable { // finding: writes its own bytes
                  public void writeExternal(ObjectOutput out) {}
                  public void readExternal(ObjectInput in) {}
                }
                class B extends A { private Object readResolve() { return this; } } // finding: with `readResolve`
                class C { void readObject(String s) {} Object readObject() { return this; } static Object writeReplace() { return 1; } }
                class D implements Serializable { private void readObject(java.io.ObjectInputStream in) {} } // finding: with `readObject`
                class E implements F.Serializable { static transient int x; }
                class F { interface Serializable {} }
                interface G extends Serializable {}
                enum H implements Runnable { X; public void run() {} private transient int y; }
                class I { transient int x; private Object readResolve() { return this; } }
                """);
    }
}
