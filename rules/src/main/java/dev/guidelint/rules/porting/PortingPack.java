package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules on carrying Java over to Python. */
public final class PortingPack {
    private PortingPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack("porting", List.of());
    }
}
