package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Project.PackageFacts;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.List;
import java.util.Optional;

/**
 * Flags a package with exported types, and a module, that nobody describes. A package without a
 * {@code package-info.java} is reported once, in the first of its files.
 */
final class MissingPackageDoc implements Rule {
    private static final Option<Boolean> PACKAGE = Option.flag("package", true, "whether packages need documentation");
    private static final Option<Boolean> MODULE = Option.flag("module", true, "whether modules need documentation");

    private static final Option<Boolean> LEGACY_HTML =
            Option.flag("legacy-html", false, "whether a `package.html`, as before Java 5, will do");

    private static final RuleInfo INFO = RuleInfo.of(
                    "missing-package-doc", Severity.INFO, "exported package or module without a description")
            .needs(Needs.SYNTAX, Needs.PROJECT)
            .cwe(1053)
            .options(PACKAGE, MODULE, LEGACY_HTML, Exported.INTERNAL_PACKAGES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ModuleDeclaration.class, this::checkModule);
        on.each(CompilationUnit.class, this::checkPackage);
    }

    private List<Finding> checkModule(ModuleDeclaration module, RuleContext context) {
        if (!context.option(MODULE) || DocComments.find(context.file(), module).isPresent()) {
            return List.of();
        }
        return List.of(context.at(
                keyword("module", module.getName(), context.file()),
                module,
                "module `%s` has no documentation: say what it offers and to whom"
                        .formatted(module.getNameAsString())));
    }

    private List<Finding> checkPackage(CompilationUnit unit, RuleContext context) {
        Optional<PackageDeclaration> declaration = unit.getPackageDeclaration();
        if (!context.option(PACKAGE) || declaration.isEmpty()) {
            return List.of();
        }
        SourceFile file = context.file();
        boolean isInfo = DocScope.isPackageInfo(file);
        String name = file.packageName();
        Optional<PackageFacts> facts = context.project().packageFacts(name);
        if (facts.isEmpty() || facts.get().documented()) {
            return List.of();
        }
        boolean isFirst = facts.get().firstPath().filter(file.path()::equals).isPresent();
        boolean speaksForPackage = isInfo || (isFirst && !facts.get().hasInfo());
        if (!speaksForPackage) {
            return List.of();
        }
        boolean isLegacy = context.project().hasFileBeside(file, "package.html");
        if (isLegacy && context.option(LEGACY_HTML)) {
            return List.of();
        }
        // Asking types is dear: only one file of a package does it.
        if (!hasExportedType(facts.get(), context)) {
            return List.of();
        }
        if (isInfo) {
            return List.of(context.at(
                    keyword("package", declaration.get().getName(), file),
                    declaration.get(),
                    "package `%s` has no documentation: say in a doc comment what belongs in it".formatted(name)));
        }
        return List.of(context.at(
                Region.onLine(1, 1, file.source().line(1).length()), declaration.get(), undescribed(name, isLegacy)));
    }

    private static String undescribed(String name, boolean isLegacy) {
        return isLegacy
                ? "package `%s` is described in a `package.html`, as before Java 5: move the text to a `package-info.java`, beside the classes and open to annotations"
                        .formatted(name)
                : "package `%s` has no documentation: say in a `package-info.java` what belongs in it".formatted(name);
    }

    private static boolean hasExportedType(PackageFacts facts, RuleContext context) {
        for (String name : facts.types()) {
            Optional<TypeHeader> type = context.types().header(name);
            if (type.isPresent() && Exported.isExported(type.get(), context, true)) {
                return true;
            }
        }
        return false;
    }

    /** The last occurrence of a keyword before a name: there may be annotations and {@code open} before it. */
    private static Region keyword(String keyword, Name name, SourceFile file) {
        int start = file.text().lastIndexOf(keyword, file.start(name) - 1);
        return start < 0 ? file.region((Node) name) : file.region(start, start + keyword.length());
    }
}
