package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags libraries that Python has to have a counterpart for. */
final class PythonLib implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-lib", Severity.INFO, "library of others")
            .offByDefault()
            .needs(Needs.PROJECT);

    private static final String LOGGING = "`logging`";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonLib::check);
    }

    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (ImportDeclaration declaration : unit.getImports()) {
            Optional<PythonLibraries.Library> library = PythonLibraries.of(declaration.getNameAsString());
            if (library.isPresent()
                    && seen.add(library.get().prefix())
                    && !PythonLibraries.isOwn(library.get().prefix(), context)
                    && !isInProject(declaration, context)) {
                findings.add(finding(declaration, library.get(), context));
            }
        }
        return findings;
    }

    private static Finding finding(
            ImportDeclaration declaration, PythonLibraries.Library library, RuleContext context) {
        String message = library.isKnown()
                ? "`%s` does not come along: %s"
                : "`%s` does not come along: look for a counterpart, or find out how little of it is used";
        return context.at(
                        context.file().region(declaration.getName()),
                        declaration,
                        message.formatted(library.prefix(), library.advice()))
                .withConcern(concern(library));
    }

    private static Concern concern(PythonLibraries.Library library) {
        Concern concern = Concerns.cost(library.prefix(), library.weight(), library.advice());
        // Calls of a logger are a search and replace, however many there are.
        return library.advice().equals(LOGGING) ? concern.once() : concern;
    }

    private static boolean isInProject(ImportDeclaration declaration, RuleContext context) {
        String name = declaration.getNameAsString();
        while (!name.isEmpty()) {
            if (context.project().packageFacts(name).isPresent()) {
                return true;
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return false;
    }
}
