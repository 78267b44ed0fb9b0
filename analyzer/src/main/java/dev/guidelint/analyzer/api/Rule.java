package dev.guidelint.analyzer.api;

/** One promise of the guide that can be checked. A rule has no state: one instance serves all files and threads. */
public interface Rule {
    /** The facts about this rule: its id, severity, options and so on. Always the same value. */
    RuleInfo info();

    /** Subscribes the rule's checks to the nodes they want to see. Called once per run. */
    void register(Subscriptions on);
}
