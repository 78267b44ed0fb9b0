package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules on carrying Java over to Python. */
public final class PortingPack {
    private PortingPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "porting",
                List.of(
                        new PythonAnnotation(),
                        new PythonAnonClass(),
                        new PythonAssignExpr(),
                        new PythonCircular(),
                        new PythonDecimal(),
                        new PythonDoc(),
                        new PythonEnum(),
                        new PythonFinalize(),
                        new PythonInitOrder(),
                        new PythonInnerClass(),
                        new PythonLabel(),
                        new PythonLambdaBlock(),
                        new PythonLib(),
                        new PythonLoop(),
                        new PythonMemoryModel(),
                        new PythonNative(),
                        new PythonReflect(),
                        new PythonResource(),
                        new PythonSerial(),
                        new PythonStaticState(),
                        new PythonStaticUtil(),
                        new PythonStream(),
                        new PythonSwitchFall(),
                        new PythonSync(),
                        new PythonTest(),
                        new PythonThreads()));
    }
}
