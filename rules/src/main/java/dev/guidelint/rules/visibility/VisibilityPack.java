package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules of the chapter on visibility and interfaces. */
public final class VisibilityPack {
    private VisibilityPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "visibility-and-interfaces",
                List.of(
                        new ConcreteCollectionInSignature(),
                        new ConstantsInterface(),
                        new InterfaceNaming(),
                        new LeaksNonExportedType(),
                        new MutatedParameter(),
                        new PublicMutableField(),
                        new ReassignedParameter(),
                        new ReflectiveAccess(),
                        new UtilityClassConstructor(),
                        new VisibilityWiderThanNeeded()));
    }
}
