package dev.guidelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideMacro;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.guide.MacroAttribute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Documents put together at random from lines that matter: our reader must see the macros that Asciidoctor sees. */
class GuideFuzzTest {
    private static final String[] FENCES = {
        "----", "....", "====", "--", "****", "____", "++++", "////", "```", "|===", "=====", "-----", "```java",
        "!===", ",==="
    };

    private static final String[] MACROS = {
        "rule::%d[]",
        "rule::%d[]",
        "rule::%d[]",
        "rule::%d[a=b,c]",
        "rule::%d[a:: b]",
        "rule::{attr}%d[x={attr}]",
        "rule::a %d[x]"
    };

    private static final String[] LINES = {
        "+",
        "+",
        "* item",
        "* item",
        "** nested",
        "- dash",
        ". number",
        ".. two",
        "1. one",
        "a. letter",
        "i) roman",
        "term::",
        "term:: text",
        "inner::: text",
        "inner:::",
        "q;; answer",
        "q;;",
        "<1> callout",
        "\u2022 bullet",
        "text",
        "text",
        " indented",
        "  * indented item",
        "  term::",
        "\tindented",
        " rule::%d[]",
        "// comment",
        "// comment",
        "//// no",
        "///",
        "//",
        "[source]",
        "[NOTE]",
        "[discrete]",
        "[quote]",
        "[verse]",
        "[comment]",
        "[.role]",
        "[#id]",
        "[[anchor]]",
        "[role=x,y=z]",
        "[normal]",
        "[listing]",
        "[example]",
        "[abstract]",
        "[[1bad]]",
        "[]",
        "[ x]",
        "[horizontal]",
        "[.lead]",
        "[source,java]",
        "[cols=2*]",
        "[%step]",
        "[a.b#c%d]",
        "[a,b]",
        "[opts=x]",
        "[{attr}]",
        ".Title",
        "..x",
        ". ",
        "== Section",
        "=== Deeper",
        "= Zero",
        "Title\n-----",
        "Title\n~~~~~",
        "Under\n=====",
        "# Markdown",
        "## Markdown",
        "== Same ==",
        ":attr: value",
        ":attr: a \\",
        ":!attr:",
        ":attr!:",
        ":attr: {other}x",
        ":other: o",
        "ifdef::attr[]",
        "ifndef::attr[]",
        "endif::[]",
        "endif::[]",
        "ifdef::attr[rule::%d[]]",
        "ifndef::attr[rule::%d[]]",
        "ifeval::[\"{attr}\" == \"value\"]",
        "\\ifdef::attr[]",
        "\\include::x.adoc[]",
        "'''",
        "<<<",
        "---",
        "***",
        "* * *",
        "image::x.png[]",
        "toc::[]",
        "other::x[]",
        "rule:%d[]",
        "> rule::%d[]",
        "> quote",
        ">",
        "-- someone",
        "\"quoted\"",
        "NOTE: text",
        "\\rule::%d[]",
        "rule::%d[] x",
        "* rule::%d[]",
        "rule:: %d[]",
        "rule::%d [x]",
        "+ rule::%d[]",
        "text +",
        "\trule::%d[]",
        "term::\trule::%d[]",
        "// rule::%d[]",
        ". rule::%d[]",
        "-- rule",
        "+++",
        "++",
        "|cell",
        "|rule::%d[]"
    };

    @Test
    void seesWhatAsciidoctorSees() {
        int macros = 0;
        try (Oracle oracle = new Oracle()) {
            for (int i = 0; i < 300; i++) {
                String text = document(new Random(i));
                List<Oracle.Macro> expected = oracle.macros(text);
                macros += expected.size();
                assertThat(ours(read(text))).as("document %d:%n%s", i, text).isEqualTo(expected);
            }
        }
        assertThat(macros).isGreaterThan(300);
    }

    /** A longer run, by hand: the first document and the one behind the last. */
    public static void main(String[] args) {
        int bad = 0;
        int macros = 0;
        try (Oracle oracle = new Oracle()) {
            for (int i = Integer.parseInt(args[0]); i < Integer.parseInt(args[1]) && bad < 8; i++) {
                String text = document(new Random(i));
                List<Oracle.Macro> expected = oracle.macros(text);
                List<Oracle.Macro> ours = ours(read(text));
                macros += expected.size();
                if (!ours.equals(expected)) {
                    bad++;
                    System.out.println("==== " + i + "\n" + text + "---- expected " + expected + "\n---- ours " + ours);
                }
            }
        }
        System.out.println(macros + " macros, " + bad + " documents differ");
    }

    /** Lines at random, but with blank lines, macros and the ends of blocks often enough that something happens. */
    private static String document(Random random) {
        StringBuilder text = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        int lines = 3 + random.nextInt(30);
        for (int i = 0; i < lines; i++) {
            int dice = random.nextInt(100);
            String line;
            if (dice < 30) {
                line = "";
            } else if (dice < 50) {
                line = pick(MACROS, random);
            } else if (dice < 60 && !open.isEmpty()) {
                line = open.removeLast();
            } else if (dice < 64) {
                line = pick(FENCES, random);
                open.addLast(line.startsWith("```") ? "```" : line);
            } else {
                line = pick(LINES, random);
            }
            text.append(line.replace("%d", "m" + i)).append('\n');
        }
        while (!open.isEmpty() && random.nextInt(4) > 0) {
            text.append(open.removeLast())
                    .append("\n\n")
                    .append("rule::end")
                    .append(open.size())
                    .append("[]\n");
        }
        return text.toString();
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static Guide read(String text) {
        return GuideReader.of(name -> name.equals("guide.adoc")
                        ? Optional.of(text.getBytes(StandardCharsets.UTF_8))
                        : Optional.empty())
                .read("guide.adoc");
    }

    /** What our reader sees, in the form of the oracle. */
    static List<Oracle.Macro> ours(Guide guide) {
        List<Oracle.Macro> macros = new ArrayList<>();
        for (GuideMacro macro : guide.macros()) {
            Map<String, String> attributes = new TreeMap<>();
            for (MacroAttribute attribute : macro.attributes()) {
                attributes.put(attribute.name(), attribute.value());
            }
            macros.add(new Oracle.Macro(macro.id(), attributes));
        }
        return macros;
    }
}
