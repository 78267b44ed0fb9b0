package dev.guidelint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML that PMD and Checkstyle write.
 *
 * @param hits the findings
 * @param unread files that the tool could not read
 */
record PeerReport(List<Hit> hits, List<String> unread) {

    /** Reads a report; throws {@link Trouble} if there is none or it is cut off. */
    static PeerReport read(Path file) {
        List<Hit> hits = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String source = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "file" -> source = xml.getAttributeValue(null, "name");
                    case "violation" -> {
                        String rule = xml.getAttributeValue(null, "rule");
                        int line = Integer.parseInt(xml.getAttributeValue(null, "beginline"));
                        hits.add(
                                new Hit(rule, source, line, xml.getElementText().strip()));
                    }
                    case "error" -> {
                        if (xml.getAttributeValue(null, "filename") != null) { // PMD
                            unread.add(xml.getAttributeValue(null, "filename"));
                            break;
                        }
                        String check = xml.getAttributeValue(null, "source");
                        // A check that has an id is called `package.NameCheck#id`.
                        check = check.substring(Math.max(check.lastIndexOf('.'), check.lastIndexOf('#')) + 1)
                                .replaceFirst("Check$", "");
                        if (check.equals("TreeWalker") || check.equals("Checker")) {
                            unread.add(source);
                        } else {
                            hits.add(new Hit(
                                    check,
                                    source,
                                    Integer.parseInt(xml.getAttributeValue(null, "line")),
                                    xml.getAttributeValue(null, "message")));
                        }
                    }
                    default -> {}
                }
            }
        } catch (IOException | XMLStreamException failure) {
            throw new Trouble("no usable report in " + file + ": " + failure.getMessage());
        }
        return new PeerReport(hits, unread);
    }
}
