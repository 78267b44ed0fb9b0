package dev.guidelint.analyzer.vocabulary;

import dev.guidelint.analyzer.vocabulary.XmlElement.XmlAttribute;
import dev.guidelint.analyzer.vocabulary.XmlElement.XmlChars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads XML for the places at which things stand, which the readers of the JDK do not tell. It opens no other file:
 * document types are skipped, and only references to characters and to the five entities that all XML has are replaced.
 */
public final class XmlReader {
    private final String xml;
    private int at;

    private XmlReader(String xml) {
        this.xml = xml;
    }

    /** The outermost element of a file; empty if its tags do not match, or if it is no XML at all. */
    public static Optional<XmlElement> read(String xml) {
        return new XmlReader(xml).document();
    }

    private Optional<XmlElement> document() {
        Optional<XmlElement> root = Optional.empty();
        Optional<XmlElement> around = Optional.empty();
        while (at < xml.length()) {
            if (xml.charAt(at) != '<') {
                int next = indexOf("<", at, xml.length());
                around.ifPresent(element -> addText(element, at, next));
                at = next;
            } else if (xml.startsWith("<!--", at)) {
                at = behind("-->", at + 4);
            } else if (xml.startsWith("<![CDATA[", at)) {
                int end = indexOf("]]>", at, xml.length());
                around.ifPresent(element -> addPlain(element, at + 9, end));
                at = Math.min(end + 3, xml.length());
            } else if (xml.startsWith("<?", at)) {
                at = behind("?>", at);
            } else if (xml.startsWith("<!", at)) {
                at = behindDoctype();
            } else if (xml.startsWith("</", at)) {
                if (around.isEmpty() || !closes(around.get())) {
                    return Optional.empty();
                }
                around.get().endAt(at);
                around = around.get().parent();
            } else {
                if (around.isEmpty() && root.isPresent()) {
                    return Optional.empty();
                }
                Optional<XmlElement> opened = open(around);
                if (opened.isEmpty()) {
                    return Optional.empty();
                }
                around.ifPresent(element -> element.add(opened.get()));
                root = root.isEmpty() ? opened : root;
                boolean isEmpty = xml.charAt(at - 2) == '/';
                if (isEmpty) {
                    opened.get().endAt(at);
                } else {
                    around = opened;
                }
            }
        }
        return around.isEmpty() ? root : Optional.empty();
    }

    /** Whether an end tag stands here that closes an element; moves behind it. */
    private boolean closes(XmlElement element) {
        int nameEnd = at + 2 + element.name().length();
        boolean isIt = xml.startsWith(element.name(), at + 2);
        int end = isIt ? skipBlanks(nameEnd) : xml.length();
        if (end >= xml.length() || xml.charAt(end) != '>') {
            return false;
        }
        at = end + 1;
        return true;
    }

    /** The element whose start tag stands here; moves behind the tag. */
    private Optional<XmlElement> open(Optional<XmlElement> parent) {
        int start = at;
        int nameEnd = nameEnd(at + 1);
        if (nameEnd == at + 1) {
            return Optional.empty();
        }
        List<XmlAttribute> attributes = new ArrayList<>();
        at = skipBlanks(nameEnd);
        while (at < xml.length() && xml.charAt(at) != '>' && xml.charAt(at) != '/') {
            if (!readAttribute(attributes)) {
                return Optional.empty();
            }
            at = skipBlanks(at);
        }
        at += xml.startsWith("/>", at) ? 2 : 1;
        boolean isClosed = at <= xml.length() && xml.charAt(at - 1) == '>';
        return isClosed
                ? Optional.of(new XmlElement(xml.substring(start + 1, nameEnd), parent, start, attributes))
                : Optional.empty();
    }

    private boolean readAttribute(List<XmlAttribute> attributes) {
        int start = at;
        int nameEnd = nameEnd(start);
        int equals = skipBlanks(nameEnd);
        if (nameEnd == start || equals >= xml.length() || xml.charAt(equals) != '=') {
            return false;
        }
        int quote = skipBlanks(equals + 1);
        if (quote >= xml.length() || (xml.charAt(quote) != '"' && xml.charAt(quote) != '\'')) {
            return false;
        }
        int end = xml.indexOf(xml.charAt(quote), quote + 1);
        if (end < 0) {
            return false;
        }
        String value = decode(xml.substring(quote + 1, end));
        attributes.add(new XmlAttribute(xml.substring(start, nameEnd), value, start, quote + 1, end));
        at = end + 1;
        return true;
    }

    private void addText(XmlElement element, int from, int to) {
        add(element, from, to, true);
    }

    private void addPlain(XmlElement element, int from, int to) {
        add(element, from, to, false);
    }

    private void add(XmlElement element, int from, int to, boolean isDecoded) {
        int start = from;
        int end = to;
        while (start < end && isBlank(xml.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(xml.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            String raw = xml.substring(start, end);
            element.add(new XmlChars(isDecoded ? decode(raw) : raw, start, end));
        }
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < xml.length() && isNamePart(xml.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }

    private int skipBlanks(int from) {
        int next = from;
        while (next < xml.length() && isBlank(xml.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF';
    }

    private int behindDoctype() {
        int depth = 0;
        for (int i = at; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (xml.startsWith("<!--", i)) {
                i = behind("-->", i + 4) - 1;
            } else if (c == '"' || c == '\'') {
                i = indexOf(String.valueOf(c), i + 1, xml.length());
            } else if (c == '<') {
                depth++;
            } else if (c == '>' && --depth == 0) {
                return i + 1;
            }
        }
        return xml.length();
    }

    private int behind(String end, int from) {
        return indexOf(end, from, xml.length() - end.length()) + end.length();
    }

    private int indexOf(String wanted, int from, int otherwise) {
        int found = xml.indexOf(wanted, from);
        return found < 0 ? otherwise : found;
    }

    private static String decode(String raw) {
        int next = raw.indexOf('&');
        if (next < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        while (next >= 0) {
            int end = raw.indexOf(';', next);
            if (end < 0) {
                break;
            }
            text.append(raw, done, next).append(replacement(raw.substring(next, end + 1)));
            done = end + 1;
            next = raw.indexOf('&', done);
        }
        return text.append(raw.substring(done)).toString();
    }

    private static String replacement(String reference) {
        return switch (reference) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            case "&apos;" -> "'";
            default -> reference.startsWith("&#") ? character(reference) : reference;
        };
    }

    private static String character(String reference) {
        boolean isHex = reference.startsWith("&#x");
        try {
            int code = Integer.parseInt(reference, isHex ? 3 : 2, reference.length() - 1, isHex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : reference;
        } catch (NumberFormatException e) {
            return reference;
        }
    }
}
