package dev.guidelint.analyzer.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlReaderTest {
    private static XmlElement read(String xml) {
        return XmlReader.read(xml).orElseThrow();
    }

    @Test
    void tellsNamesAttributesTextsAndOffsets() {
        String xml = """
                \uFEFF<?xml version="1.0"?>
                <!DOCTYPE a [ <!ENTITY x SYSTEM "file:///etc/passwd"> <!-- > --> ]>
                <p:a xmlns:p = 'u'
                     b="1 &lt; &#50;&#x33;"><!-- <no/> -->
                  <c> one &x; <d/> two<!-- no --><![CDATA[<three> &amp;]]> </c>
                </p:a >
                <!-- done -->
                """;
        XmlElement root = read(xml);
        assertThat(root.name()).isEqualTo("p:a");
        assertThat(root.localName()).isEqualTo("a");
        assertThat(xml.substring(root.start(), root.end()))
                .startsWith("<p:a xmlns")
                .endsWith("</p:a >");
        assertThat(xml.substring(root.nameStart(), root.nameEnd())).isEqualTo("p:a");
        var b = root.attribute("b").orElseThrow();
        assertThat(b.value()).isEqualTo("1 < 23");
        assertThat(xml.substring(b.start(), b.valueEnd())).isEqualTo("b=\"1 &lt; &#50;&#x33;");
        assertThat(xml.substring(b.valueStart(), b.valueEnd())).isEqualTo("1 &lt; &#50;&#x33;");
        XmlElement c = root.child("c").orElseThrow();
        assertThat(root.childText("c")).contains("one &x; two <three> &amp;");
        assertThat(c.texts().stream().map(text -> xml.substring(text.start(), text.end())))
                .containsExactly("one &x;", "two", "<three> &amp;");
        XmlElement d = c.children().get(0);
        assertThat(xml.substring(d.start(), d.end())).isEqualTo("<d/>");
        assertThat(d.isIn("c", "a")).isTrue();
        assertThat(d.isIn("a")).isFalse();
        assertThat(root.all()).containsExactly(root, c, d);
        assertThat(root.childText("d")).isEmpty();
    }

    @Test
    void saysNothingAboutWhatIsNoXml() {
        for (String broken : new String[] {
            "",
            "a",
            "<",
            "<a",
            "<a>",
            "<a/",
            "<a></b>",
            "</a>",
            "<a/><b/>",
            "<a b></a>",
            "<a b=c/>",
            "<a b='c/>",
            "<a b=",
            "<a><!--</a>",
            "<a><![CDATA[</a>",
            "<a><?x</a>",
            "<!DOCTYPE a [",
            "< a/>",
            "<a></ab>",
            "<a></a",
            "<a b='c'/x>",
        }) {
            assertThat(XmlReader.read(broken)).as(broken).isEmpty();
        }
    }

    @Test
    void keepsOddReferences() {
        assertThat(read("<a>&b; &#x; &#99999999; & &</a>").text()).isEqualTo("&b; &#x; &#99999999; & &");
    }

    @Test
    void bearsDeepNesting() {
        int depth = 50_000;
        assertThat(read("<a>".repeat(depth) + "</a>".repeat(depth)).all()).hasSize(depth);
    }
}
