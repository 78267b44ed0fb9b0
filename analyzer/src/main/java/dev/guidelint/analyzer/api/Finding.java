package dev.guidelint.analyzer.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place where the code departs from the guide. A value: it can be compared, sorted, stored and printed anywhere.
 *
 * @param rule id of the rule
 * @param path the file, relative to the root of the scan, with forward slashes
 * @param region the token or node that is reported
 * @param context the declaration around it, from its first modifier or annotation to the token before its body
 * @param message what is wrong, why it matters and what to do, with code in backticks
 * @param severity the severity that the rule gives to this very finding, if it differs from the rule's default
 * @param related other places that belong to it
 * @param fix a proposed change, if there is one
 * @param concern what it means for a migration, if it is about one
 */
public record Finding(
        String rule,
        String path,
        Region region,
        Region context,
        String message,
        Optional<Severity> severity,
        List<RelatedLocation> related,
        Optional<Fix> fix,
        Optional<Concern> concern) {

    /** Copies the list of related locations. */
    public Finding {
        related = List.copyOf(related);
    }

    /** A finding without related locations and fix. */
    public Finding(String rule, String path, Region region, Region context, String message) {
        this(rule, path, region, context, message, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same finding with a severity of its own. */
    public Finding withSeverity(Severity value) {
        return new Finding(rule, path, region, context, message, Optional.of(value), related, fix, concern);
    }

    /** The same finding with a proposed change. */
    public Finding withFix(Fix value) {
        return new Finding(rule, path, region, context, message, severity, related, Optional.of(value), concern);
    }

    /** The same finding with one more related location. */
    public Finding withRelated(RelatedLocation location) {
        List<RelatedLocation> more = new ArrayList<>(related);
        more.add(location);
        return new Finding(rule, path, region, context, message, severity, more, fix, concern);
    }

    /** The same finding with what it means for a migration, and as severe as that is. */
    public Finding withConcern(Concern value) {
        Severity weight = value.level().severity();
        return new Finding(rule, path, region, context, message, Optional.of(weight), related, fix, Optional.of(value));
    }
}
