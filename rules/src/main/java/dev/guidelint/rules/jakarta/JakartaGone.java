package dev.guidelint.rules.jakarta;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.rules.jakarta.GoneTypes.Gone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags packages and types of Java EE that Jakarta EE has no more, by whichever name. */
final class JakartaGone implements Rule {
    private static final Option<Integer> PLATFORM =
            Option.number("platform", 11, "the release of Jakarta EE to move to: 9, 10 or 11");

    private static final RuleInfo INFO = RuleInfo.of(
                    "jakarta-gone", Severity.ERROR, "something of Java EE that Jakarta EE has no more")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .options(PLATFORM)
            .offByDefault();

    private static final Set<String> FIRST_WORDS = Set.of(JavaxName.JAVAX, JavaxName.JAKARTA);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ImportDeclaration.class, JakartaGone::check);
        CodeName.each(
                on,
                FIRST_WORDS,
                (name, context) -> find(name.text(), context)
                        .map(gone -> List.of(finding(gone, name.whole(), name.whole(), context)))
                        .orElse(List.of()));
        on.each(
                ClassOrInterfaceType.class,
                (type, context) ->
                        type.getScope().isPresent() ? List.of() : bySimpleName(type.getNameAsString(), type, context));
        on.each(MarkerAnnotationExpr.class, (one, context) -> bySimpleName(one.getNameAsString(), one, context));
        on.each(NormalAnnotationExpr.class, (one, context) -> bySimpleName(one.getNameAsString(), one, context));
        on.each(SingleMemberAnnotationExpr.class, (one, context) -> bySimpleName(one.getNameAsString(), one, context));
    }

    private static List<Finding> check(ImportDeclaration declaration, RuleContext context) {
        return FIRST_WORDS.contains(Imports.firstWord(declaration).getIdentifier())
                ? find(declaration.getNameAsString(), context)
                        .map(gone -> List.of(finding(gone, declaration.getName(), declaration, context)))
                        .orElse(List.of())
                : List.of();
    }

    private static Optional<Gone> find(String text, RuleContext context) {
        JavaxName name = JavaxNames.of(old(text));
        return name.isCode() ? GoneTypes.find(name, context.option(PLATFORM)) : Optional.empty();
    }

    /** The name in Java EE, for code that has been renamed already. */
    private static String old(String name) {
        return name.startsWith(JavaxName.JAKARTA) ? JavaxName.JAVAX + name.substring(JavaxName.JAKARTA.length()) : name;
    }

    private static Finding finding(Gone gone, Node place, Node around, RuleContext context) {
        String instead = gone.instead().isEmpty() ? "there is no successor" : "there is " + gone.instead();
        String message = "Jakarta EE %d has no `%s` any more, under neither name: %s"
                .formatted(gone.release(), gone.name(), instead);
        return context.at(context.file().region(place), around, message)
                .withConcern(Concern.of(Level.BREAKS, gone.name(), 5)
                        .advice(gone.instead().isEmpty() ? "do without it" : "use " + gone.instead()));
    }

    /** Types that the file sees only because it imports all of their package. */
    private static List<Finding> bySimpleName(String name, Node place, RuleContext context) {
        if (!GoneTypes.isSimpleName(name)) {
            return List.of();
        }
        Map<String, String> visible = context.file()
                .derive(
                        new Visible(context.option(PLATFORM)),
                        key -> of(key, context.file().unit()));
        String qualified = visible.get(name);
        if (qualified == null || isAnother(name, context)) {
            return List.of();
        }
        return find(qualified, context)
                .map(gone -> List.of(finding(gone, place, place, context)))
                .orElse(List.of());
    }

    /** A type of the project hides one that is imported with all of its package. */
    private static boolean isAnother(String name, RuleContext context) {
        String own = context.file().packageName();
        return context.types().header(own.isEmpty() ? name : own + '.' + name).isPresent()
                || context.file()
                        .unit()
                        .findFirst(
                                TypeDeclaration.class,
                                type -> type.getNameAsString().equals(name))
                        .isPresent();
    }

    /** The key under which a file remembers what is visible in it. */
    private record Visible(int platform) {}

    private static Map<String, String> of(Visible key, CompilationUnit unit) {
        Map<String, String> visible = new HashMap<>();
        for (ImportDeclaration declaration : unit.getImports()) {
            if (declaration.isAsterisk()
                    && !declaration.isStatic()
                    && FIRST_WORDS.contains(Imports.firstWord(declaration).getIdentifier())) {
                String packageName = old(declaration.getNameAsString());
                for (String name : GoneTypes.simpleNames(packageName, key.platform())) {
                    visible.put(name, packageName + '.' + name);
                }
            }
        }
        for (ImportDeclaration declaration : unit.getImports()) {
            if (!declaration.isAsterisk()) {
                visible.remove(declaration.getName().getIdentifier());
            }
        }
        return visible;
    }
}
