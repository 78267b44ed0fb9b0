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
                        new PythonBytes(),
                        new PythonCast(),
                        new PythonChar(),
                        new PythonCheckedExc(),
                        new PythonCircular(),
                        new PythonClassToken(),
                        new PythonCtorOverload(),
                        new PythonDataClass(),
                        new PythonDecimal(),
                        new PythonDoc(),
                        new PythonEnum(),
                        new PythonEqHash(),
                        new PythonFinal(),
                        new PythonFinalize(),
                        new PythonGenericBound(),
                        new PythonInitOrder(),
                        new PythonInnerClass(),
                        new PythonIntDiv(),
                        new PythonIntWrap(),
                        new PythonInterface(),
                        new PythonInterfaceDefault(),
                        new PythonLabel(),
                        new PythonLambdaBlock(),
                        new PythonLib(),
                        new PythonLoop(),
                        new PythonMemoryModel(),
                        new PythonNative(),
                        new PythonNull(),
                        new PythonOverload(),
                        new PythonOverloadArity(),
                        new PythonRefEq(),
                        new PythonReflect(),
                        new PythonResource(),
                        new PythonSerial(),
                        new PythonStaticState(),
                        new PythonStaticUtil(),
                        new PythonStream(),
                        new PythonStringConcat(),
                        new PythonSwitchFall(),
                        new PythonSync(),
                        new PythonTest(),
                        new PythonThreads(),
                        new PythonUnsignedShift(),
                        new PythonVisibility()));
    }
}
