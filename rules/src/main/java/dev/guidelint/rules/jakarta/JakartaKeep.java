package dev.guidelint.rules.jakarta;

import com.github.javaparser.ast.ImportDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Names imports that look as if they had to move to Jakarta EE, and must not. */
final class JakartaKeep implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "jakarta-keep", Severity.INFO, "import that looks like Java EE and stays as it is")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ImportDeclaration.class, JakartaKeep::check);
    }

    private static List<Finding> check(ImportDeclaration declaration, RuleContext context) {
        if (!Imports.firstWord(declaration).getIdentifier().equals(JavaxName.JAVAX)) {
            return List.of();
        }
        JavaxName name = JavaxNames.of(declaration.getNameAsString());
        if (name.fate() != Fate.STAY && name.fate() != Fate.OTHER) {
            return List.of();
        }
        String why = name.fate() == Fate.STAY ? "belongs to Java itself" : "never belonged to Java EE";
        String message = "`" + name.topLevelType() + "` " + why + ": it keeps its name, leave this import alone";
        return List.of(context.at(context.file().region(declaration.getName()), declaration, message)
                .withConcern(Concern.of(Level.IDIOM, name.packageName(), 0)
                        .about(name.topLevelType())
                        .once()
                        .advice("leave it as it is")));
    }
}
