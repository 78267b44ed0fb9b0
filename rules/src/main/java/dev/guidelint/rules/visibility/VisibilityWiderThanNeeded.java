package dev.guidelint.rules.visibility;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags types and members that more code can see than uses them. */
final class VisibilityWiderThanNeeded implements Rule {
    /** How far something can be seen, or needs to be. */
    enum Level {
        PRIVATE,
        PACKAGE,
        WIDER
    }

    enum Proposal {
        PACKAGE,
        PRIVATE
    }

    private enum ProjectKind {
        LIBRARY,
        APPLICATION
    }

    private static final Option<Set<Proposal>> LEVELS = Option.choices(
            "levels",
            Proposal.class,
            Set.of(Proposal.PACKAGE, Proposal.PRIVATE),
            "what is proposed: less than public, or private");
    private static final Option<Boolean> FIELDS = Option.flag("fields", true, "whether fields are looked at");
    private static final Option<Boolean> METHODS =
            Option.flag("methods", true, "whether methods and constructors are looked at");
    private static final Option<Boolean> TYPES = Option.flag("types", true, "whether types are looked at");
    private static final Option<ProjectKind> PROJECT_KIND = Option.choice(
            "project-kind",
            ProjectKind.LIBRARY,
            "whether code outside the project may use what is exported, as with a library");
    static final Option<List<String>> EXTRA_ROOTS = Option.list(
            "extra-roots",
            List.of(),
            "qualified names of types that others use, with all their members; `*` at the end stands for anything");

    private static final RuleInfo INFO = RuleInfo.of(
                    "visibility-wider-than-needed", Severity.INFO, "more visible than the project uses it")
            .offByDefault()
            .needs(Needs.NAMES, Needs.PROJECT)
            .cwe(1061)
            .options(LEVELS, FIELDS, METHODS, TYPES, PROJECT_KIND, EXTRA_ROOTS, Exported.INTERNAL_PACKAGES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, (method, context) -> check(method, METHODS, context));
        on.each(ConstructorDeclaration.class, (constructor, context) -> check(constructor, METHODS, context));
        on.each(FieldDeclaration.class, (field, context) -> check(field, FIELDS, context));
        on.each(ClassOrInterfaceDeclaration.class, (type, context) -> check(type, TYPES, context));
        on.each(EnumDeclaration.class, (type, context) -> check(type, TYPES, context));
        on.each(RecordDeclaration.class, (type, context) -> check(type, TYPES, context));
    }

    private static List<Finding> check(BodyDeclaration<?> declaration, Option<Boolean> wanted, RuleContext context) {
        if (!(declaration instanceof NodeWithModifiers<?> modified)) {
            return List.of();
        }
        Level level = level(modified);
        if (!context.option(wanted) || level == Level.PRIVATE || !isOpen(declaration, level)) {
            return List.of();
        }
        Optional<Level> needed = NeededVisibility.of(declaration, level, context);
        if (needed.isEmpty() || !isWanted(needed.get(), context)) {
            return List.of();
        }
        if (context.option(PROJECT_KIND) == ProjectKind.LIBRARY && Exported.isExported(declaration, context)) {
            return List.of();
        }
        String name = Declarations.name(declaration) + (declaration.isConstructorDeclaration() ? "(...)" : "");
        boolean toPrivate = needed.get() == Level.PRIVATE;
        Optional<Modifier> keyword = keyword(modified);
        Region region = keyword.map(modifier -> word(modifier, context))
                .orElseGet(() -> Anchors.name(declaration, context.file()));
        String message = toPrivate
                ? "`%s` is used in this file only, and the %s can see it: make it `private`, and you can change it at will"
                        .formatted(name, level == Level.PACKAGE ? "whole package" : "whole project")
                : "`%s` is used in this package only, and the whole project can see it: leave out `%s`"
                        .formatted(
                                name,
                                keyword.map(one -> one.getKeyword().asString()).orElse("public"));
        return List.of(
                context.at(region, declaration, message).withFix(fix(declaration, name, keyword, toPrivate, context)));
    }

    private static boolean isWanted(Level needed, RuleContext context) {
        return context.option(LEVELS).contains(needed == Level.PRIVATE ? Proposal.PRIVATE : Proposal.PACKAGE);
    }

    private static Level level(NodeWithModifiers<?> declaration) {
        if (declaration.hasModifier(Modifier.Keyword.PRIVATE)) {
            return Level.PRIVATE;
        }
        return declaration.hasModifier(Modifier.Keyword.PUBLIC) || declaration.hasModifier(Modifier.Keyword.PROTECTED)
                ? Level.WIDER
                : Level.PACKAGE;
    }

    /** Whether the types around a declaration can be seen as far: what they hide is hidden already. */
    private static boolean isOpen(BodyDeclaration<?> declaration, Level level) {
        Node node = declaration.getParentNode().orElse(null);
        while (node instanceof TypeDeclaration<?> type) {
            if (level(type).compareTo(level) < 0) {
                return false;
            }
            node = type.getParentNode().orElse(null);
        }
        return node instanceof CompilationUnit;
    }

    private static Optional<Modifier> keyword(NodeWithModifiers<?> declaration) {
        for (Modifier modifier : declaration.getModifiers()) {
            Modifier.Keyword keyword = modifier.getKeyword();
            if (keyword == Modifier.Keyword.PUBLIC || keyword == Modifier.Keyword.PROTECTED) {
                return Optional.of(modifier);
            }
        }
        return Optional.empty();
    }

    private static Region word(Modifier modifier, RuleContext context) {
        int start = context.file().start(modifier);
        return context.file()
                .region(start, start + modifier.getKeyword().asString().length());
    }

    private static Fix fix(
            BodyDeclaration<?> declaration,
            String name,
            Optional<Modifier> keyword,
            boolean toPrivate,
            RuleContext context) {
        Edit edit;
        if (keyword.isPresent()) {
            int start = context.file().start(keyword.get());
            int end = start + keyword.get().getKeyword().asString().length();
            String text = context.file().text();
            while (!toPrivate && text.charAt(end) == ' ') {
                end++;
            }
            edit = new Edit(context.file().region(start, end), toPrivate ? "private" : "");
        } else {
            int start = Declarations.beforeModifiers(declaration, context.file());
            edit = new Edit(context.file().region(start, start), "private ");
        }
        return Fix.needsReview(toPrivate ? "Make `" + name + "` private" : "Keep `" + name + "` in its package", edit);
    }
}
