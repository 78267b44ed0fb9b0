package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.ResourceContext;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.vocabulary.XmlElement;
import dev.guidelint.analyzer.vocabulary.XmlElement.XmlAttribute;
import dev.guidelint.analyzer.vocabulary.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Namespaces and versions of descriptors. */
final class Descriptors {
    private static final String SINCE_JAVA_EE_7 = "http://xmlns.jcp.org/";

    private Descriptors() {}

    /** A finding if the outermost element has a namespace that Jakarta EE has renamed. */
    static Optional<Finding> check(ResourceFile file, ResourceContext context) {
        Optional<XmlElement> root = XmlReader.read(file.text());
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<XmlAttribute> xmlns = root.get().attribute(prefix(root.get()));
        Optional<Namespace> namespace =
                xmlns.flatMap(attribute -> Namespace.of(root.get().localName(), attribute.value()));
        if (xmlns.isEmpty() || namespace.isEmpty()) {
            return Optional.empty();
        }
        XmlAttribute old = xmlns.get();
        Namespace now = namespace.get();
        String message = "The namespace of `<" + root.get().name() + ">` is `" + now.uri()
                + "` since Jakarta EE 9; the old one is still read, but says that this is Java EE";
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(file.region(old.valueStart(), old.valueEnd()), now.uri()));
        for (XmlAttribute attribute : root.get().attributes()) {
            if (attribute.name().equals("version")) {
                edits.add(new Edit(file.region(attribute.valueStart(), attribute.valueEnd()), now.version()));
            } else if (attribute.name().endsWith(":schemaLocation")
                    && attribute.value().strip().split("\\s+").length == 2) {
                edits.add(new Edit(file.region(attribute.valueStart(), attribute.valueEnd()), now.location()));
            }
        }
        edits.sort(java.util.Comparator.comparing(Edit::region));
        String title = "Take namespace and version of Jakarta EE 9";
        // Older descriptors leave more open, and a new version may decide it in another way.
        Fix fix = old.value().startsWith(SINCE_JAVA_EE_7)
                ? new Fix(title, Fix.Safety.SAFE, edits)
                : new Fix(title, Fix.Safety.NEEDS_REVIEW, edits);
        return Optional.of(context.at(old.valueStart(), old.valueEnd(), message)
                .withConcern(JakartaFile.concern(Level.IDIOM, FileKind.of(file.path()), now.uri()))
                .withFix(fix));
    }

    private static String prefix(XmlElement root) {
        int colon = root.name().indexOf(':');
        return colon < 0 ? "xmlns" : "xmlns:" + root.name().substring(0, colon);
    }
}
