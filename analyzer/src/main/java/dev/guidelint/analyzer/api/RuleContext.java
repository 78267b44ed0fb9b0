package dev.guidelint.analyzer.api;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import dev.guidelint.analyzer.vocabulary.Anchors;
import dev.guidelint.analyzer.vocabulary.Places;

/**
 * What a check is given besides the node: the file, what is known around it, and the rule's settings. Made anew for each
 * rule and file.
 */
public final class RuleContext {
    private final RuleSettings settings;
    private final SourceFile file;
    private final Types types;
    private final Project project;

    /** Creates the context of one rule in one file. */
    public RuleContext(RuleSettings settings, SourceFile file, Types types, Project project) {
        this.settings = settings;
        this.file = file;
        this.types = types;
        this.project = project;
    }

    /** The file that is checked. */
    public SourceFile file() {
        return file;
    }

    /** What is known about types. */
    public Types types() {
        return types;
    }

    /** What is known about the project. */
    public Project project() {
        return project;
    }

    /** The value of one of the rule's options. */
    public <T> T option(Option<T> option) {
        return settings.option(option);
    }

    /** A finding whose region is the name that a node declares, or the node itself if it declares none. */
    public Finding atName(Node node, String message) {
        return at(Anchors.name(node, file), node, message);
    }

    /** A finding at a region in a comment, which is no part of the tree. */
    public Finding inComment(Region region, SourceComment comment, String message) {
        Node around = Places.around(comment, file);
        // Outside of all declarations there is nothing around a comment but the file.
        Region header = around instanceof CompilationUnit ? region : Anchors.context(around, file);
        return new Finding(settings.rule(), file.path(), region, header, message);
    }

    /** A finding at the given region. */
    public Finding at(Region region, Node node, String message) {
        return new Finding(settings.rule(), file.path(), region, Anchors.context(node, file), message);
    }
}
