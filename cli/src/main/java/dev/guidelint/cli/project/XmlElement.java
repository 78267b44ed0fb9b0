package dev.guidelint.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML file: name, text and children. Attributes and namespaces are of no interest here. */
final class XmlElement {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    private XmlElement(String name) {
        this.name = name;
    }

    /** The root element of a file; empty if there is no such file or it is no XML. */
    static Optional<XmlElement> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Project files need neither, and both can read files that are none of our business.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(read(factory.createXMLStreamReader(stream)));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        XmlElement document = new XmlElement("");
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(document);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = new XmlElement(reader.getLocalName());
                    open.element().children.add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().text.append(reader.getText());
                default -> {
                    // Comments and processing instructions say nothing to us.
                }
            }
        }
        return document.children.isEmpty() ? document : document.children.get(0);
    }

    String name() {
        return name;
    }

    List<XmlElement> children() {
        return children;
    }

    /** All children of that name. */
    List<XmlElement> children(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The element at the end of a path of names. */
    Optional<XmlElement> at(String... path) {
        Optional<XmlElement> current = Optional.of(this);
        for (String step : path) {
            current = current.flatMap(element -> element.children(step).stream().findFirst());
        }
        return current;
    }

    /** The text of the element at the end of a path of names, trimmed; empty if there is none. */
    Optional<String> textAt(String... path) {
        return at(path).map(element -> element.text.toString().strip()).filter(found -> !found.isEmpty());
    }

    /** The text of this element, trimmed. */
    String text() {
        return text.toString().strip();
    }
}
