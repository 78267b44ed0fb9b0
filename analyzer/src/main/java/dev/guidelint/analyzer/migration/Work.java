package dev.guidelint.analyzer.migration;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A piece of work: all places where one rule says the same of one thing.
 *
 * @param rule id of the rule
 * @param subject what it is about
 * @param level how it makes itself felt
 * @param hop the step on which it is met; empty if there are no steps
 * @param weight effort for one place, the largest of all places
 * @param scope whether more files mean more work
 * @param points its effort; less than 0 if it makes the migration cheaper
 * @param advice what to do; empty if there is none
 * @param places where, sorted by path and line
 */
public record Work(
        String rule,
        String subject,
        Concern.Level level,
        Optional<Hop> hop,
        int weight,
        Concern.Scope scope,
        int points,
        String advice,
        List<Place> places) {

    /**
     * A place.
     *
     * @param path the file
     * @param region where in it
     * @param api the exact element
     * @param message what the rule says
     * @param confidence how surely the code means it
     */
    public record Place(String path, Region region, String api, String message, Concern.Confidence confidence) {}

    /** Copies the places. */
    public Work {
        places = List.copyOf(places);
    }

    /** In how many files it is to be done. */
    public int files() {
        return (int) places.stream().map(Place::path).distinct().count();
    }

    /** The places by the exact element they are about, sorted by its name. */
    public NavigableMap<String, List<Place>> byApi() {
        NavigableMap<String, List<Place>> byApi = new TreeMap<>();
        for (Place place : places) {
            byApi.computeIfAbsent(place.api(), api -> new ArrayList<>()).add(place);
        }
        return byApi;
    }

    /** Whether it is about something the project depends on rather than about its own code. */
    public boolean isDependency() {
        return rule.endsWith("-dependency") || rule.endsWith("-lib");
    }

    /** Whether it makes the migration cheaper. */
    public boolean isGain() {
        return level == Concern.Level.GAIN;
    }
}
