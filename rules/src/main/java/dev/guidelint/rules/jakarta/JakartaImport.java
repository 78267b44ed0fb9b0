package dev.guidelint.rules.jakarta;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Name;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags imports of Java EE packages that Jakarta EE has renamed. */
final class JakartaImport implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "jakarta-import", Severity.ERROR, "import of a package that Jakarta EE has renamed")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .offByDefault();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ImportDeclaration.class, JakartaImport::check);
    }

    private static List<Finding> check(ImportDeclaration declaration, RuleContext context) {
        Name first = Imports.firstWord(declaration);
        if (!first.getIdentifier().equals(JavaxName.JAVAX)) {
            return List.of();
        }
        JavaxName name = JavaxNames.of(declaration.getNameAsString());
        if (name.fate() != Fate.RENAME || !name.isCode()) {
            return List.of();
        }
        if (Imports.isOfSharedPackage(declaration, name)) {
            return ofSharedPackage(declaration, name, context);
        }
        return List.of(finding(declaration, name, context).withFix(fix(declaration, name, context)));
    }

    private static Finding finding(ImportDeclaration declaration, JavaxName name, RuleContext context) {
        Concern concern = Renaming.concern(Level.BREAKS, name);
        String message = "`" + name.packageName() + "` is called `" + JavaxName.twin(name.packageName())
                + "` since Jakarta EE 9, and this import finds nothing there: change its first word";
        return context.at(context.file().region(declaration.getName()), declaration, message)
                .withConcern(concern);
    }

    private static Fix fix(ImportDeclaration declaration, JavaxName name, RuleContext context) {
        Optional<Fix> deletion = Imports.deletionOfDouble(declaration, name.twin(), context.file());
        if (deletion.isPresent()) {
            return deletion.get();
        }
        return Renaming.fix(name, context.file().start(Imports.firstWord(declaration)), context);
    }

    /** An import of everything in a package that is shared with others: what the file uses of it decides. */
    private static List<Finding> ofSharedPackage(ImportDeclaration declaration, JavaxName name, RuleContext context) {
        SharedPackage used = SharedPackage.of(context.file().unit());
        Set<String> moving = used.moving();
        return moving.isEmpty()
                ? List.of()
                : List.of(finding(declaration, name, context).withFix(used.fix(declaration, context)));
    }
}
