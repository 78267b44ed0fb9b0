package dev.guidelint.report.model;

/**
 * How a report speaks of what a rule finds.
 *
 * @param summary what is found, in a few words
 * @param unit the thing that one place is
 * @param units the same for several
 * @param none sentence for a promise that is kept, without the stop
 * @param one sentence for one place, without the stop
 * @param many sentence for several, with {@code {count}} where their number goes, without the stop
 * @param note why it hurts at the very place
 * @param next what to do about it
 */
public record Wording(
        String summary, String unit, String units, String none, String one, String many, String note, String next) {}
