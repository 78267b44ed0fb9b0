package dev.guidelint.analyzer.output;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.evidence.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The forms that the messages of each rule take. SARIF wants them listed with the rule, ahead of the results, so that
 * results of one kind can be recognised whatever they name.
 */
final class SarifTemplates {
    private final Map<String, SortedMap<String, String>> ids = new HashMap<>();

    /** The forms of the messages of some findings. */
    static SarifTemplates of(List<Evidence> evidence, Map<String, SourceText> texts) {
        SarifTemplates templates = new SarifTemplates();
        for (Evidence item : evidence) {
            Finding finding = item.finding();
            String template = SarifMessage.of(finding, texts).template();
            templates
                    .ids
                    .computeIfAbsent(finding.rule(), rule -> new TreeMap<>())
                    .putIfAbsent(template, id(template));
        }
        return templates;
    }

    /** The forms of a rule's messages with their ids, sorted. */
    SortedMap<String, String> of(String rule) {
        return ids.getOrDefault(rule, new TreeMap<>());
    }

    /** An id that does not depend on what else was found, so that results of two runs can be compared. */
    static String id(String template) {
        long hash = 0;
        for (int i = 0; i < template.length(); i++) {
            hash = hash * 31 + template.charAt(i);
        }
        return Long.toHexString(hash);
    }
}
