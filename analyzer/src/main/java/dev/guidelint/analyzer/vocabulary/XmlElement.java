package dev.guidelint.analyzer.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An element of an XML file, with the offsets at which its parts stand. Made by {@link XmlReader}; it does not change
 * afterwards.
 */
public final class XmlElement {
    private final String name;
    private final Optional<XmlElement> parent;
    private final int start;
    private final List<XmlAttribute> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final List<XmlChars> texts = new ArrayList<>();
    private int end;

    /**
     * An attribute.
     *
     * @param name its name as written, prefix included
     * @param value its value, with the usual references replaced
     * @param start offset of its name
     * @param valueStart offset of the first character between its quotes
     * @param valueEnd offset of the closing quote
     */
    public record XmlAttribute(String name, String value, int start, int valueStart, int valueEnd) {}

    /**
     * A piece of text directly in an element, without the blanks around it.
     *
     * @param value the text, with the usual references replaced
     * @param start offset of its first character
     * @param end offset behind its last one
     */
    public record XmlChars(String value, int start, int end) {}

    XmlElement(String name, Optional<XmlElement> parent, int start, List<XmlAttribute> attributes) {
        this.name = name;
        this.parent = parent;
        this.start = start;
        this.attributes = List.copyOf(attributes);
        this.end = start;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(XmlChars text) {
        texts.add(text);
    }

    void endAt(int offset) {
        end = offset;
    }

    /** Its name as written, prefix included. */
    public String name() {
        return name;
    }

    /** Its name without the prefix. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The element around it; empty for the outermost one. */
    public Optional<XmlElement> parent() {
        return parent;
    }

    /** Whether the elements around it have the given local names, the nearest first. */
    public boolean isIn(String... names) {
        Optional<XmlElement> around = parent;
        for (String wanted : names) {
            if (around.isEmpty() || !around.get().localName().equals(wanted)) {
                return false;
            }
            around = around.get().parent;
        }
        return true;
    }

    /** Offset of the bracket that opens it. */
    public int start() {
        return start;
    }

    /** Offset of its name. */
    public int nameStart() {
        return start + 1;
    }

    /** Offset behind its name. */
    public int nameEnd() {
        return start + 1 + name.length();
    }

    /** Offset behind the bracket that closes it. */
    public int end() {
        return end;
    }

    /** Its attributes, as written. */
    public List<XmlAttribute> attributes() {
        return attributes;
    }

    /** The attribute of a name, prefix included. */
    public Optional<XmlAttribute> attribute(String wanted) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(wanted))
                .findFirst();
    }

    /** The elements directly in it. */
    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** The first element directly in it of a local name. */
    public Optional<XmlElement> child(String wanted) {
        return children.stream()
                .filter(child -> child.localName().equals(wanted))
                .findFirst();
    }

    /** The text of the first element directly in it of a local name; empty if there is none or it has no text. */
    public Optional<String> childText(String wanted) {
        return child(wanted).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    /** The pieces of text directly in it that are not blank: more than one if elements or comments stand between them. */
    public List<XmlChars> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** The text directly in it, its pieces joined by blanks; empty if there is none. */
    public String text() {
        if (texts.size() == 1) {
            return texts.get(0).value();
        }
        return String.join(" ", texts.stream().map(XmlChars::value).toList());
    }

    /** The element and all that are in it, in the order in which they start. */
    public List<XmlElement> all() {
        List<XmlElement> found = new ArrayList<>();
        Deque<XmlElement> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            XmlElement next = open.pop();
            found.add(next);
            for (int i = next.children.size() - 1; i >= 0; i--) {
                open.push(next.children.get(i));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return "<" + name + "> at " + start;
    }
}
