package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.api.RulePack;
import java.util.List;

/** The rules of the chapter on documentation. */
public final class DocumentationPack {
    private DocumentationPack() {}

    /** The rules, sorted by id. */
    public static RulePack pack() {
        return new RulePack(
                "documentation",
                List.of(
                        new DocBrokenLink(),
                        new DocDangling(),
                        new DocEmpty(),
                        new DocParamMismatch(),
                        new DocReturnMismatch(),
                        new DocTautology(),
                        new DocThrowsMismatch(),
                        new MissingFieldDoc(),
                        new MissingMethodDoc(),
                        new MissingPackageDoc(),
                        new MissingTypeDoc()));
    }
}
