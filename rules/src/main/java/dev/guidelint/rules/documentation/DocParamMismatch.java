package dev.guidelint.rules.documentation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.TypeParameter;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.javadoc.BlockTag;
import dev.guidelint.analyzer.javadoc.DocComment;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.javadoc.DocEdits;
import dev.guidelint.analyzer.javadoc.InlineTag;
import dev.guidelint.analyzer.vocabulary.Exported;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares {@code @param} tags with the signature they describe. First the tags are read: each must name something, and
 * no two the same. Then, if the comment is meant to be complete, what no tag names is reported.
 */
final class DocParamMismatch implements Rule {
    private static final Option<Missing> MISSING = Option.choice(
            "missing",
            Missing.PARTIAL,
            "when a parameter without a tag is reported: if others of the comment have one, always, or never");
    private static final Option<Boolean> TYPE_PARAMETERS =
            Option.flag("type-parameters", true, "whether a type parameter without a tag is reported, too");
    private static final Option<DocScope.Members> MEMBERS =
            Option.choice("members", DocScope.Members.EXPORTED, "which members are asked for missing tags");

    private static final RuleInfo INFO = RuleInfo.of(
                    "doc-param-mismatch", Severity.WARNING, "`@param` tags that do not fit the signature")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.SYNTAX, Needs.NAMES)
            .cwe(1116)
            .options(MISSING, TYPE_PARAMETERS, MEMBERS, Exported.INTERNAL_PACKAGES);

    /** A name in the signature: a parameter, a component, or a type parameter in angle brackets. */
    private record Named(String name, SimpleName node, boolean isType) {}

    /** What a tag that names nothing means, and whether it is the same name but for the spelling. */
    private record Renamed(String name, boolean isSlip) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(MethodDeclaration.class, this::checkCallable);
        on.each(ConstructorDeclaration.class, this::checkCallable);
        on.each(CompactConstructorDeclaration.class, this::checkCompact);
        on.each(RecordDeclaration.class, this::checkRecord);
        on.each(ClassOrInterfaceDeclaration.class, this::checkType);
    }

    private List<Finding> checkCallable(CallableDeclaration<?> callable, RuleContext context) {
        Optional<DocComment> doc = DocComments.of(context.file(), callable);
        if (doc.isEmpty()) {
            return List.of();
        }
        return check(callable, doc.get(), names(callable.getTypeParameters(), callable.getParameters()), context);
    }

    private List<Finding> checkRecord(RecordDeclaration type, RuleContext context) {
        Optional<DocComment> doc = DocComments.of(context.file(), type);
        if (doc.isEmpty()) {
            return List.of();
        }
        return check(type, doc.get(), names(type.getTypeParameters(), type.getParameters()), context);
    }

    private List<Finding> checkType(ClassOrInterfaceDeclaration type, RuleContext context) {
        if (type.getTypeParameters().isEmpty()) {
            return List.of();
        }
        Optional<DocComment> doc = DocComments.of(context.file(), type);
        if (doc.isEmpty()) {
            return List.of();
        }
        return check(type, doc.get(), names(type.getTypeParameters(), new NodeList<>()), context);
    }

    /** A compact constructor has the record's components as parameters, and may leave describing them to the record. */
    private List<Finding> checkCompact(CompactConstructorDeclaration constructor, RuleContext context) {
        Optional<DocComment> doc = DocComments.of(context.file(), constructor);
        if (doc.isEmpty() || !(constructor.getParentNode().orElse(null) instanceof RecordDeclaration owner)) {
            return List.of();
        }
        Map<String, Named> names = names(new NodeList<>(), owner.getParameters());
        List<Finding> findings = wrongTags(constructor, doc.get(), names, context);
        if (isAsked(constructor, doc.get(), context)) {
            Set<String> described = described(doc.get(), names, context);
            DocComments.of(context.file(), owner).ifPresent(ownerDoc -> described.addAll(documented(ownerDoc)));
            findings.addAll(missing(constructor, names, described, context));
        }
        return findings;
    }

    private static List<Finding> check(
            BodyDeclaration<?> node, DocComment doc, Map<String, Named> names, RuleContext context) {
        List<Finding> findings = wrongTags(node, doc, names, context);
        if (isAsked(node, doc, context)) {
            findings.addAll(missing(node, names, described(doc, names, context), context));
        }
        return findings;
    }

    // ---- tags that name nothing, or something twice

    private static List<Finding> wrongTags(Node node, DocComment doc, Map<String, Named> names, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (BlockTag tag : doc.tags("param")) {
            String name = name(tag);
            if (name.isEmpty()) {
                continue;
            }
            if (!names.containsKey(name)) {
                findings.add(unknown(tag, node, doc, names, context));
            } else if (!seen.add(name)) {
                findings.add(context.at(
                                tag.at(),
                                node,
                                "`@param %s` is there twice: keep the one that is right".formatted(name))
                        .withFix(deletion(tag, doc, context)));
            }
        }
        return findings;
    }

    private static Finding unknown(
            BlockTag tag, Node node, DocComment doc, Map<String, Named> names, RuleContext context) {
        String name = name(tag);
        Optional<Renamed> meant = Optional.ofNullable(renamed(doc, names).get(name));
        if (meant.isPresent()) {
            String right = meant.get().name();
            Edit edit = new Edit(tag.argument().region(), right);
            String title = "Rename the tag to `" + right + "`";
            return context.at(tag.at(), node, "`@param %s` names no parameter: is `%s` meant?".formatted(name, right))
                    .withFix(meant.get().isSlip() ? Fix.safe(title, edit) : Fix.needsReview(title, edit));
        }
        return context.at(
                        tag.at(),
                        node,
                        "`@param %s` names no parameter: readers look for it in vain. Rename or delete the tag"
                                .formatted(name))
                .withFix(deletion(tag, doc, context));
    }

    private static Fix deletion(BlockTag tag, DocComment doc, RuleContext context) {
        return Fix.needsReview("Delete the tag", DocEdits.delete(context.file(), doc, tag));
    }

    /**
     * Which names of the signature the tags that name nothing mean. First those that are a slip away from a single
     * undocumented name; then, if one tag and one name of its kind are left over, each other: the name was changed and the
     * comment was not.
     */
    private static Map<String, Renamed> renamed(DocComment doc, Map<String, Named> names) {
        Set<String> documented = documented(doc);
        List<String> wrong = new ArrayList<>(documented);
        wrong.removeIf(name -> name.isEmpty() || names.containsKey(name));
        List<String> undocumented = new ArrayList<>(names.keySet());
        undocumented.removeAll(documented);
        Map<String, Renamed> result = new HashMap<>();
        for (String name : wrong) {
            List<String> candidates = new ArrayList<>();
            for (String candidate : undocumented) {
                if (Spelling.isSlip(name, candidate)) {
                    candidates.add(candidate);
                }
            }
            if (candidates.size() == 1 && isOnlySlipOf(candidates.get(0), wrong)) {
                result.put(name, new Renamed(candidates.get(0), true));
            }
        }
        wrong.removeAll(result.keySet());
        result.values().forEach(found -> undocumented.remove(found.name()));
        if (wrong.size() == 1) {
            String name = wrong.get(0);
            undocumented.removeIf(candidate -> candidate.startsWith("<") != name.startsWith("<"));
            if (undocumented.size() == 1) {
                result.put(name, new Renamed(undocumented.get(0), false));
            }
        }
        return result;
    }

    private static boolean isOnlySlipOf(String right, List<String> wrong) {
        int slips = 0;
        for (String name : wrong) {
            slips += Spelling.isSlip(name, right) ? 1 : 0;
        }
        return slips == 1;
    }

    // ---- names without a tag

    private static boolean isAsked(BodyDeclaration<?> node, DocComment doc, RuleContext context) {
        Missing missing = context.option(MISSING);
        if (missing == Missing.NONE || (missing == Missing.PARTIAL && !doc.hasTag("param"))) {
            return false;
        }
        if (doc.inherits() || DocScope.hasAnnotation(node, List.of("InlineMe"))) {
            return false;
        }
        if (context.option(MEMBERS) == DocScope.Members.EXPORTED && !DocScope.isExported(node, context)) {
            return false;
        }
        return !(node instanceof MethodDeclaration method) || !overrides(method, missing, context);
    }

    /** Who asks for all tags gets them, unless the method says itself that it only carries out what another one promises. */
    private static boolean overrides(MethodDeclaration method, Missing missing, RuleContext context) {
        return method.getAnnotationByName("Override").isPresent()
                || (missing == Missing.PARTIAL
                        && context.types().overrides(method).isPossible());
    }

    /**
     * The names of the signature that need no further tag. If only comments that set out to be complete are looked at, that
     * is generous: parameters and type parameters are two lists, and a name in code has been dealt with in the text.
     */
    private static Set<String> described(DocComment doc, Map<String, Named> names, RuleContext context) {
        Set<String> described = documented(doc);
        if (context.option(MISSING) != Missing.PARTIAL) {
            return described;
        }
        boolean describesTypes = false;
        boolean describesValues = false;
        for (String name : described) {
            describesTypes |= name.startsWith("<");
            describesValues |= !name.startsWith("<");
        }
        // One change of a name, one finding: what a wrong tag means is not missing as well.
        renamed(doc, names).values().forEach(found -> described.add(found.name()));
        for (Named named : names.values()) {
            if (!(named.isType() ? describesTypes : describesValues) || isMentioned(named.name(), doc)) {
                described.add(named.name());
            }
        }
        return described;
    }

    private static boolean isMentioned(String name, DocComment doc) {
        if (doc.isMarkdown() && doc.description().text().contains("`" + name + "`")) {
            return true;
        }
        for (InlineTag tag : doc.inlineTags()) {
            if (tag.name().equals("code") && tag.body().text().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<Finding> missing(
            Node node, Map<String, Named> names, Set<String> described, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Named named : names.values()) {
            if (described.contains(named.name()) || (named.isType() && !context.option(TYPE_PARAMETERS))) {
                continue;
            }
            findings.add(context.at(
                    context.file().region(named.node()),
                    node,
                    "`%s` has no `@param` tag: say what it is for".formatted(named.name())));
        }
        return findings;
    }

    private static Map<String, Named> names(NodeList<TypeParameter> types, NodeList<Parameter> parameters) {
        Map<String, Named> names = new LinkedHashMap<>();
        for (TypeParameter type : types) {
            String name = "<" + type.getNameAsString() + ">";
            names.put(name, new Named(name, type.getName(), true));
        }
        for (Parameter parameter : parameters) {
            names.put(parameter.getNameAsString(), new Named(parameter.getNameAsString(), parameter.getName(), false));
        }
        return names;
    }

    private static Set<String> documented(DocComment doc) {
        Set<String> names = new HashSet<>();
        for (BlockTag tag : doc.tags("param")) {
            names.add(name(tag));
        }
        return names;
    }

    /** The name a tag gives; blanks within angle brackets do not count. */
    private static String name(BlockTag tag) {
        return tag.argument().text().replace(" ", "");
    }
}
