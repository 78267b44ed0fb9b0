package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.page.RulePage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the tool and the rules that took part. */
final class SarifRules {
    private static final String SITE = "https://guidelint.dev/";
    private static final String CWE = "CWE";
    private static final String CWE_SITE = "https://cwe.mitre.org/data/";
    /** The most that GitHub accepts of a description. */
    private static final int LONGEST = 1024;

    private static final int TEXT_WIDTH = 80;

    private final JsonGenerator json;
    private final SarifTemplates templates;

    SarifRules(JsonGenerator json, SarifTemplates templates) {
        this.json = json;
        this.templates = templates;
    }

    /** Writes the property {@code tool}. */
    void tool(List<ActiveRule> rules, String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Guidelint");
        json.writeStringField("fullName", "Guidelint " + version);
        json.writeStringField("organization", "Guidelint");
        json.writeStringField("version", version);
        json.writeStringField("semanticVersion", version);
        json.writeStringField("language", "en-US");
        json.writeStringField("informationUri", SITE);
        boolean hasTaxa = !taxa(rules).isEmpty();
        if (hasTaxa) {
            json.writeArrayFieldStart("supportedTaxonomies");
            json.writeStartObject();
            taxonomyReference();
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeArrayFieldStart("rules");
        for (ActiveRule rule : rules) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes the property {@code taxonomies}: the weaknesses that the rules are about. */
    void taxonomies(List<ActiveRule> rules) throws IOException {
        Set<Integer> taxa = taxa(rules);
        if (taxa.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("taxonomies");
        json.writeStartObject();
        json.writeStringField("name", CWE);
        json.writeStringField("organization", "MITRE");
        json.writeStringField("informationUri", CWE_SITE + "index.html");
        text("shortDescription", "The MITRE Common Weakness Enumeration.");
        json.writeBooleanField("isComprehensive", false);
        json.writeArrayFieldStart("taxa");
        for (int number : taxa) {
            json.writeStartObject();
            json.writeStringField("id", Integer.toString(number));
            json.writeStringField("helpUri", CWE_SITE + "definitions/" + number + ".html");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static Set<Integer> taxa(List<ActiveRule> rules) {
        Set<Integer> taxa = new TreeSet<>();
        rules.forEach(rule -> taxa.addAll(rule.info().cwe()));
        return taxa;
    }

    private void taxonomyReference() throws IOException {
        json.writeStringField("name", CWE);
        json.writeNumberField("index", 0);
    }

    private void relationships(RuleInfo info) throws IOException {
        if (info.cwe().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relationships");
        for (int number : info.cwe()) {
            json.writeStartObject();
            json.writeObjectFieldStart("target");
            json.writeStringField("id", Integer.toString(number));
            json.writeObjectFieldStart("toolComponent");
            taxonomyReference();
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("kinds");
            json.writeString("relevant");
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rule(ActiveRule rule) throws IOException {
        RuleInfo info = rule.info();
        RulePage page = RulePage.of(rule.rule());
        String uri = SITE + "rules/" + info.id() + ".html";
        json.writeStartObject();
        json.writeStringField("id", info.id());
        json.writeStringField("name", name(info.id()));
        text("shortDescription", sentence(info.summary()));
        json.writeObjectFieldStart("fullDescription");
        json.writeStringField("text", shortened(page.introText()));
        json.writeStringField("markdown", shortened(page.introMarkdown()));
        json.writeEndObject();
        json.writeObjectFieldStart("messageStrings");
        for (Map.Entry<String, String> template : templates.of(info.id()).entrySet()) {
            text(template.getValue(), template.getKey());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.text(TEXT_WIDTH));
        // GitHub does not show helpUri: the link must be in the text.
        json.writeStringField("markdown", page.markdown() + "\n[" + info.id() + "](" + uri + ")\n");
        json.writeEndObject();
        json.writeStringField("helpUri", uri);
        Severity severity = rule.settings().severity();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifResults.level(severity));
        json.writeBooleanField("enabled", true);
        json.writeEndObject();
        relationships(info);
        properties(rule, severity);
        json.writeEndObject();
    }

    private void properties(ActiveRule rule, Severity severity) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString("maintainability");
        json.writeString(rule.chapter());
        for (int cwe : rule.info().cwe()) {
            String number = Integer.toString(cwe);
            json.writeString("external/cwe/cwe-" + "0".repeat(Math.max(0, 3 - number.length())) + number);
        }
        json.writeEndArray();
        json.writeStringField("precision", "high");
        json.writeStringField("problem.severity", severity == Severity.INFO ? "recommendation" : severity.label());
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /**
     * Two forms of one name are asked for: {@code empty-catch} is the id, {@code EmptyCatch} the name. They must differ in
     * more than case, so that a name of one word gets a second.
     */
    static String name(String id) {
        StringBuilder name = new StringBuilder(id.length());
        boolean start = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '-') {
                start = true;
            } else {
                name.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return id.indexOf('-') < 0 ? name.append("Rule").toString() : name.toString();
    }

    private static String sentence(String summary) {
        return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
    }

    /** As many whole paragraphs as GitHub accepts; if the first is too long, as many whole sentences of it. */
    static String shortened(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (text.length() + 2 + paragraph.length() > LONGEST) {
                break;
            }
            text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
        }
        if (text.length() == 0 && !paragraphs.isEmpty()) {
            String first = paragraphs.get(0);
            int end = first.lastIndexOf(". ", LONGEST - 1);
            text.append(end > 0 ? first.substring(0, end + 1) : first.substring(0, LONGEST - 1) + "…");
        }
        return text.toString();
    }
}
