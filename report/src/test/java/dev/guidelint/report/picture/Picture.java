package dev.guidelint.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A picture as an XML parser and a ruler see it.
 *
 * @param svg its source
 * @param root its root
 */
record Picture(String svg, Element root) {
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "title", "rect", "path", "circle", "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "role",
            "aria-label",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "rx",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linejoin",
            "stroke-linecap",
            "d",
            "cx",
            "cy",
            "r",
            "font-family",
            "font-size",
            "font-weight",
            "text-anchor");
    private static final double TOLERANCE = 0.03;

    /** A picture that keeps the rules which all pictures share. */
    static Picture of(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        Picture picture = new Picture(svg, document.getDocumentElement());
        picture.isPlain();
        picture.staysInside();
        assertApart(picture.words());
        return picture;
    }

    int bytes() {
        return svg.getBytes(StandardCharsets.UTF_8).length;
    }

    double height() {
        return Double.parseDouble(root.getAttribute("viewBox").split(" ")[3]);
    }

    List<Element> all(String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    List<String> titles() {
        return all("title").stream().map(Element::getTextContent).toList();
    }

    /** How many closed shapes there are in the paths of a class. */
    long shapes(String cssClass) {
        return all("path").stream()
                .filter(path -> path.getAttribute("class").equals(cssClass))
                .flatMapToInt(path -> path.getAttribute("d").chars())
                .filter(c -> c == 'z')
                .count();
    }

    /** The rectangles of everything that has a surface. */
    List<Box> surfaces() {
        List<Box> boxes = new ArrayList<>();
        for (Element rect : all("rect")) {
            boxes.add(new Box(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height")));
        }
        for (Element path : all("path")) {
            if (!path.getAttribute("fill").equals("none")) {
                boxes.addAll(PathRuler.boxes(path.getAttribute("d")));
            }
        }
        return boxes;
    }

    /** The rectangles of all words, from below the baseline to the height of a capital. */
    List<Box> words() {
        return all("text").stream().map(Picture::box).toList();
    }

    /** The rectangles of all lines that have no surface. */
    List<Box> strokes() {
        return lines().stream()
                .map(Line2D::getBounds2D)
                .map(box -> new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()))
                .toList();
    }

    /** The straight pieces of all lines that have no surface. */
    List<Line2D> lines() {
        return all("path").stream()
                .filter(path -> path.getAttribute("fill").equals("none"))
                .flatMap(path -> PathRuler.segments(path.getAttribute("d")).stream())
                .toList();
    }

    static boolean overlap(Box one, Box other) {
        return one.x() + one.width() > other.x() + TOLERANCE
                && other.x() + other.width() > one.x() + TOLERANCE
                && one.y() + one.height() > other.y() + TOLERANCE
                && other.y() + other.height() > one.y() + TOLERANCE;
    }

    /** Asserts that nothing in a list overlaps with what comes after it. */
    static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    private void isPlain() {
        assertThat(root.getAttribute("class")).isEqualTo("pic");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isNotEmpty();
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 640 ");
        for (Element element : all("*")) {
            assertThat(ELEMENTS).contains(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                assertThat(ATTRIBUTES).contains(attribute.getNodeName());
                if (!attribute.getNodeName().equals("aria-label")) {
                    assertThat(attribute.getNodeValue()).doesNotContainPattern("\\d\\.\\d{3}|NaN|Infin|\\dE");
                }
            }
            if (!Set.of("g", "title").contains(element.getTagName())) {
                assertThat(element.getAttribute("class")).isNotEmpty();
                assertThat(element.getAttribute("fill")).matches("none|#[0-9a-f]{6}");
                assertThat(element.getAttribute("fill").equals("none"))
                        .isEqualTo(element.getAttribute("stroke").startsWith("#"));
            }
        }
        for (Element text : all("text")) {
            assertThat(text.getAttribute("font-family")).isEqualTo("sans-serif");
            assertThat(number(text, "font-size")).isBetween(10.0, 20.0);
        }
    }

    private void staysInside() {
        List<Box> boxes = new ArrayList<>(surfaces());
        boxes.addAll(words());
        boxes.addAll(strokes());
        for (Element circle : all("circle")) {
            double r = number(circle, "r");
            boxes.add(new Box(number(circle, "cx") - r, number(circle, "cy") - r, 2 * r, 2 * r));
        }
        for (Box box : boxes) {
            assertThat(box.x()).as("%s", box).isGreaterThanOrEqualTo(-TOLERANCE);
            assertThat(box.y()).as("%s", box).isGreaterThanOrEqualTo(-TOLERANCE);
            assertThat(box.x() + box.width()).as("%s", box).isLessThanOrEqualTo(640 + TOLERANCE);
            assertThat(box.y() + box.height()).as("%s", box).isLessThanOrEqualTo(height() + TOLERANCE);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Box box(Element text) {
        double size = number(text, "font-size");
        Font font = new Font(size, text.getAttribute("font-weight").equals("bold"));
        double width = font.width(text.getTextContent());
        double x = switch (text.getAttribute("text-anchor")) {
            case "middle" -> number(text, "x") - width / 2;
            case "end" -> number(text, "x") - width;
            default -> number(text, "x");
        };
        return new Box(x, number(text, "y") - size * 0.75, width, size * 0.95);
    }
}
