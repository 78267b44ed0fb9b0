package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceComment;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Accessors;
import dev.guidelint.analyzer.vocabulary.MainMethods;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flags public types without documentation, and doc comments in the markup of Javadoc. */
final class PythonDoc implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-doc", Severity.INFO, "public API without documentation, or Javadoc markup")
            .offByDefault()
            .needs(Needs.NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Concern MISSING = Concerns.cost(
            "public API without documentation",
            1,
            "write it now: a docstring, and types in the signature, tell what Java's declarations told");
    private static final Concern MARKUP = Concerns.cost(
                    "Javadoc markup", 1, "reStructuredText or Google style, for Sphinx")
            .once();

    private static final Pattern MARKS =
            Pattern.compile("\\{@|</?(?:p|ul|ol|li|pre|code|b|i|em|a|br|table|tt|strong|h[1-6])\\b");

    @Override
    public void register(Subscriptions on) {
        on.eachType(PythonDoc::checkType);
        on.each(CompilationUnit.class, PythonDoc::checkComments);
    }

    private static List<Finding> checkType(TypeDeclaration<?> type, RuleContext context) {
        if (!type.isPublic() || !isReachable(type)) {
            return List.of();
        }
        int asked = 0;
        int missing = 0;
        for (MethodDeclaration method : type.getMethods()) {
            if (isAsked(method)) {
                boolean isDocumented = DocComments.find(context.file(), method).isPresent();
                if (isDocumented || !context.types().overrides(method).isPossible()) {
                    asked++;
                    missing += isDocumented ? 0 : 1;
                }
            }
        }
        boolean isTypeDocumented = DocComments.find(context.file(), type).isPresent();
        boolean isFailure = asked == 0
                && (type.getNameAsString().endsWith("Exception")
                        || type.getNameAsString().endsWith("Error"));
        // A method or two are forgotten anywhere.
        if (isTypeDocumented ? missing == 0 || missing * 2 < asked : isFailure) {
            return List.of();
        }
        String what = missing == 0
                ? "no doc comment"
                : "no doc comment%s on %d of %d public methods"
                        .formatted(isTypeDocumented ? "" : ", nor", missing, asked);
        return List.of(context.atName(
                        type,
                        "`%s` has %s: what Java's declarations still say by themselves, nobody says in Python"
                                .formatted(type.getNameAsString(), what))
                .withConcern(MISSING));
    }

    private static boolean isReachable(TypeDeclaration<?> type) {
        Node parent = type.getParentNode().orElse(null);
        return parent instanceof CompilationUnit
                || (parent instanceof TypeDeclaration<?> outer && outer.isPublic() && isReachable(outer));
    }

    private static boolean isAsked(MethodDeclaration method) {
        boolean isPublic = method.isPublic() || (Places.isInInterface(method) && !method.isPrivate());
        return isPublic
                && method.getAnnotationByName("Override").isEmpty()
                && !Accessors.isAccessor(method)
                && !Accessors.isRecordAccessor(method)
                && !MainMethods.isMain(method);
    }

    private static List<Finding> checkComments(CompilationUnit unit, RuleContext context) {
        for (SourceComment comment : context.file().comments()) {
            if (comment.kind() == SourceComment.Kind.JAVADOC) {
                Matcher mark = MARKS.matcher(context.file().text(comment));
                if (mark.find()) {
                    int start = comment.start() + mark.start();
                    return List.of(context.inComment(
                                    context.file()
                                            .region(start, start + mark.group().length()),
                                    comment,
                                    "doc comments with HTML or Javadoc tags: a docstring shows them as they are, so translate them in one go")
                            .withConcern(MARKUP));
                }
            }
        }
        return List.of();
    }
}
