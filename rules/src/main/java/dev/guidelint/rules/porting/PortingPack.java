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
                        new PythonBytes(),
                        new PythonCast(),
                        new PythonChar(),
                        new PythonCheckedExc(),
                        new PythonClassToken(),
                        new PythonCtorOverload(),
                        new PythonDataClass(),
                        new PythonEqHash(),
                        new PythonFinal(),
                        new PythonGenericBound(),
                        new PythonIntDiv(),
                        new PythonIntWrap(),
                        new PythonInterface(),
                        new PythonInterfaceDefault(),
                        new PythonNull(),
                        new PythonOverload(),
                        new PythonOverloadArity(),
                        new PythonRefEq(),
                        new PythonStringConcat(),
                        new PythonUnsignedShift(),
                        new PythonVisibility()));
    }
}
