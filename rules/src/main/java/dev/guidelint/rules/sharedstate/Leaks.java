package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the two rules on mutable objects that cross the border of a class have in common. */
final class Leaks {
    /** The kinds of mutable objects. */
    enum Kind {
        ARRAY,
        DATE,
        COLLECTION
    }

    /** Which methods are looked at. */
    enum Scope {
        EXPORTED,
        DECLARED
    }

    static final Option<Scope> SCOPE = Option.choice(
            "scope",
            Scope.EXPORTED,
            "whether only exported methods are looked at, or all that are not declared private");

    static final Option<Boolean> EXEMPT_FRAMEWORKS = Option.flag(
            "exempt-frameworks", true, "whether builders and classes that a framework binds are left alone");

    /** Words by which a comment says that an object is shared on purpose. */
    private static final Pattern DOCUMENTED = Pattern.compile(
            "\\blive\\b|\\bview\\b|\\bback(?:ed|ing)\\b|\\bunderlying\\b|\\b(?:not|never)\\s+(?:be\\s+)?copied\\b|\\bno\\s+copy\\b"
                    + "|\\bmutable\\b|\\b(?:may|must|can|should|be|not|to)\\s+(?:not\\s+)?(?:be\\s+)?modif(?:y|ied)\\b|\\badd\\s+or\\s+(?:remove|override)\\b|\\bownership\\b",
            Pattern.CASE_INSENSITIVE);

    private Leaks() {}

    /** Whether the documentation of a method or constructor tells callers that they share an object with it. */
    static boolean isDocumented(CallableDeclaration<?> callable, RuleContext context) {
        return DocComments.find(context.file(), callable)
                .filter(comment ->
                        DOCUMENTED.matcher(context.file().text(comment)).find())
                .isPresent();
    }

    /** Whether callers that are not trusted can call a method or constructor. */
    static boolean isInScope(CallableDeclaration<?> callable, RuleContext context) {
        if (context.option(SCOPE) == Scope.EXPORTED) {
            return Exported.isExported(callable, context);
        }
        // Constructors of enums are private without saying so.
        boolean isOfEnum =
                callable.isConstructorDeclaration() && callable.getParentNode().orElse(null) instanceof EnumDeclaration;
        return !isOfEnum && !callable.hasModifier(Modifier.Keyword.PRIVATE);
    }

    /**
     * Whether another rule says more about a field: that on records about components, that on the promise of
     * {@code @Immutable} about all fields of such a class. With {@code scope=declared} nothing is left to others.
     */
    static boolean isLeftToOtherRules(Symbol.Field field, RuleContext context) {
        if (context.option(SCOPE) == Scope.DECLARED) {
            return false;
        }
        Optional<TypeHeader> owner = context.types().header(field.owner());
        boolean isComponent = owner.isPresent()
                && owner.get().kind() == TypeHeader.Kind.RECORD
                && !field.field().modifiers().isStatic();
        return isComponent
                || (owner.isPresent()
                        && KnownAnnotations.IMMUTABLE
                                .on(owner.get().annotations())
                                .isYes());
    }
}
