package dev.guidelint.cli;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RulePack;
import dev.guidelint.analyzer.guide.Suggestions;
import dev.guidelint.rules.RulePacks;
import java.util.ArrayList;
import java.util.List;

/** All rules there are, for commands that are given a rule's id. */
final class RuleCatalog {
    private RuleCatalog() {}

    /** A rule, and the chapter it belongs to. */
    record Entry(Rule rule, String chapter) {
        String id() {
            return rule.info().id();
        }
    }

    /** All rules, sorted by chapter and id. */
    static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (RulePack pack : RulePacks.all()) {
            for (Rule rule : pack.rules()) {
                entries.add(new Entry(rule, pack.chapter()));
            }
        }
        return entries;
    }

    /**
     * The rule of that id.
     *
     * @throws UsageException if there is none; it names the nearest one
     */
    static Entry find(String id) {
        List<Entry> entries = entries();
        for (Entry entry : entries) {
            if (entry.id().equals(id)) {
                return entry;
            }
        }
        List<String> ids = entries.stream().map(Entry::id).toList();
        String hint = Suggestions.didYouMean(id, ids);
        throw new UsageException(
                "there is no rule `" + id + "`; " + (hint.isEmpty() ? "`guidelint rules` lists them" : hint));
    }
}
