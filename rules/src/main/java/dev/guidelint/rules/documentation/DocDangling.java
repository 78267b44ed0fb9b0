package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.stmt.Statement;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Places;
import dev.guidelint.rules.documentation.DanglingPlaces.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags doc comments that belong to no declaration, and ordinary ones that were meant to be doc comments. */
final class DocDangling implements Rule {
    private static final Option<Boolean> ALMOST = Option.flag(
            "almost", true, "whether a comment with a single star is reported that has the tags of documentation");
    private static final Option<List<Pattern>> LICENSE_WORDS = Option.patterns(
            "license-words",
            List.of("copyright", "licen[cs]e", "spdx"),
            "what the first comment of a file may talk about, in lower case");

    private static final RuleInfo INFO = RuleInfo.of("doc-dangling", Severity.WARNING, "Javadoc attached to nothing")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .cwe(1116)
            .options(ALMOST, LICENSE_WORDS);

    /** The release in which slashes began to make documentation (JEP 467). */
    private static final int MARKDOWN_RELEASE = 23;

    private static final Pattern TAGS = Pattern.compile("(?m)^[\\s*]*@(?:param|return|throws)\\b|\\A[^.]*\\{@link\\b");

    /** What begins a note to oneself, and what development environments used to write above overriding methods. */
    private static final Pattern NO_DOCUMENTATION =
            Pattern.compile("\\A[\\s*]*(?:TODO|FIXME|XXX)\\b|(?i:\\(non-javadoc\\))");

    /** What a walk through the file has found out about its comments, by where they start. */
    private static final class Findings {
        private final Set<Integer> documented = new HashSet<>();
        private final List<Node> undocumented = new ArrayList<>();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, DocDangling::check);
    }

    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        SourceFile file = context.file();
        boolean almost = context.option(ALMOST);
        boolean any = false;
        for (SourceComment comment : file.comments()) {
            any |= isDocumentation(comment, context) || (almost && comment.kind() == SourceComment.Kind.BLOCK);
        }
        if (!any) {
            return List.of();
        }
        Findings known = new Findings();
        collect(unit, file, known);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < file.comments().size(); i++) {
            SourceComment comment = file.comments().get(i);
            if (isDocumentation(comment, context) && !known.documented.contains(comment.start())) {
                boolean isLicense = i == 0 && isBeforePackage(comment, unit, file) && isLicense(comment, context);
                if (!isLicense) {
                    findings.add(dangling(comment, known, context));
                }
            }
        }
        if (almost) {
            for (Node declaration : known.undocumented) {
                almost(declaration, file).ifPresent(comment -> findings.add(almost(comment, declaration, context)));
            }
        }
        return findings;
    }

    private static boolean isDocumentation(SourceComment comment, RuleContext context) {
        if (!comment.isDoc() || isBanner(comment, context.file())) {
            return false;
        }
        return comment.kind() != SourceComment.Kind.MARKDOWN
                || (context.project().release() >= MARKDOWN_RELEASE && !isOfAnotherTime(comment, context.file()));
    }

    /**
     * Whether slashes stood there before they made documentation: before code that was switched off, or as the title of a
     * section above a comment of the older kind.
     */
    private static boolean isOfAnotherTime(SourceComment comment, SourceFile file) {
        int next = DanglingPlaces.next(file.text(), comment.end());
        return file.text(comment).contains("/**") || file.text().startsWith("/**", next);
    }

    private static boolean isBanner(SourceComment comment, SourceFile file) {
        int next = comment.start() + 3;
        if (next >= file.text().length()) {
            return true;
        }
        char c = file.text().charAt(next);
        return comment.kind() == SourceComment.Kind.MARKDOWN ? c == '/' : c == '*' && next < comment.end() - 2;
    }

    private static void collect(Node node, SourceFile file, Findings into) {
        if (isDeclaration(node, file)) {
            Optional<SourceComment> comment = DocComments.find(file, node);
            if (comment.isPresent()) {
                into.documented.add(comment.get().start());
            } else {
                into.undocumented.add(node);
            }
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            collect(children.get(i), file, into);
        }
    }

    private static boolean isDeclaration(Node node, SourceFile file) {
        return (node instanceof BodyDeclaration<?> && !(node instanceof InitializerDeclaration))
                || node instanceof ModuleDeclaration
                || (node instanceof PackageDeclaration && DocScope.isPackageInfo(file));
    }

    private static boolean isBeforePackage(SourceComment comment, CompilationUnit unit, SourceFile file) {
        Node first = unit.getPackageDeclaration().map(Node.class::cast).orElse(unit);
        return unit.getPackageDeclaration().isEmpty() || comment.end() <= file.start(first);
    }

    private static boolean isLicense(SourceComment comment, RuleContext context) {
        String text = context.file().text(comment).toLowerCase(Locale.ROOT);
        for (Pattern word : context.option(LICENSE_WORDS)) {
            if (word.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    // ---- comments that belong to nothing

    private static Finding dangling(SourceComment comment, Findings known, RuleContext context) {
        SourceFile file = context.file();
        Node around = Places.around(comment, file);
        Place place = DanglingPlaces.of(comment, around, known.documented, file);
        Finding finding =
                context.inComment(file.region(comment.start(), comment.start() + 3), comment, message(place, comment));
        return DanglingFixes.of(place, comment, around, file)
                .map(finding::withFix)
                .orElse(finding);
    }

    private static String message(Place place, SourceComment comment) {
        String opening = comment.kind() == SourceComment.Kind.MARKDOWN ? "///" : "/**";
        String plain = comment.kind() == SourceComment.Kind.MARKDOWN ? "//" : "/*";
        return switch (place) {
            case FILE ->
                "this documentation stands above no type, so no tool reads it: move it there, or begin it with `%s`"
                        .formatted(plain);
            case INSIDE ->
                "`%s` documents nothing here, so no tool reads it: begin it with `%s`".formatted(opening, plain);
            case HEADER ->
                "this documentation stands behind an annotation or modifier, where no tool reads it: move it above";
            case REPEATED ->
                "another documentation comment follows for the same declaration and hides this one: merge the two";
            case INITIALIZER ->
                "`%s` before an initializer documents nothing: begin it with `%s`".formatted(opening, plain);
            case END -> "this documentation belongs to nothing, perhaps what it described is gone: delete or move it";
        };
    }

    // ---- comments that are almost documentation

    private static Optional<SourceComment> almost(Node declaration, SourceFile file) {
        if (declaration.getParentNode().orElse(null) instanceof Statement) {
            return Optional.empty();
        }
        return DocComments.above(file, declaration)
                .filter(comment -> comment.kind() == SourceComment.Kind.BLOCK && hasTags(comment, file));
    }

    private static boolean hasTags(SourceComment comment, SourceFile file) {
        String text = file.text().substring(comment.start() + 2, comment.end());
        return TAGS.matcher(text).find() && !NO_DOCUMENTATION.matcher(text).find();
    }

    private static Finding almost(SourceComment comment, Node declaration, RuleContext context) {
        SourceFile file = context.file();
        return context.at(
                        file.region(comment.start(), comment.start() + 2),
                        declaration,
                        "this comment has the tags of documentation, but a star less, so no tool reads it: begin it with `/**`")
                .withFix(Fix.needsReview(
                        "Make it documentation", new Edit(file.region(comment.start() + 2, comment.start() + 2), "*")));
    }
}
