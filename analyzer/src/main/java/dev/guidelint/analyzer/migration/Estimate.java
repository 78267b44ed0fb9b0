package dev.guidelint.analyzer.migration;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.ScanResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a migration costs: its pieces of work, the dearest first. The total is the sum of their points and nothing else.
 *
 * @param migration where the project is to go
 * @param work the pieces of work
 * @param silent how many places are not counted because a compiler would say nothing about them
 * @param suppressed how many places are not counted because the team said so
 */
public record Estimate(Migration migration, List<Work> work, int silent, int suppressed) {
    /** The part of the cost that the work that counts most makes up. */
    private static final double MOST = 0.8;

    /** Several elements of one type may each have a successor of its own. */
    private static final int MOST_ADVICE = 3;

    private static final Comparator<Work> ORDER = Comparator.comparing(Work::points, Comparator.reverseOrder())
            .thenComparing(Work::level)
            .thenComparing(Work::rule)
            .thenComparing(Work::subject)
            .thenComparing(work -> work.hop().map(Hop::to).orElse(0));

    /** Copies the list. */
    public Estimate {
        work = List.copyOf(work);
    }

    private record Key(String rule, String subject, Concern.Level level, Optional<Hop> hop) {}

    /**
     * The estimate from what a scan found. Findings without a concern are no part of it.
     *
     * @param migration where the project is to go
     * @param result what was found
     * @param withSuppressed whether places count that are suppressed or that a compiler would be silent about
     */
    public static Estimate of(Migration migration, ScanResult result, boolean withSuppressed) {
        Map<Key, List<Finding>> groups = new LinkedHashMap<>();
        int silent = 0;
        int suppressed = 0;
        for (Evidence evidence : result.evidence()) {
            Finding finding = evidence.finding();
            if (finding.concern().isEmpty()) {
                continue;
            }
            if (!evidence.isOpen() && !withSuppressed) {
                boolean byCompiler = evidence.suppression()
                        .filter(why -> why.kind() == Evidence.Suppression.Kind.COMPILER)
                        .isPresent();
                silent += byCompiler ? 1 : 0;
                suppressed += byCompiler ? 0 : 1;
                continue;
            }
            Concern concern = finding.concern().get();
            Optional<Hop> hop = migration.hop(concern.release());
            groups.computeIfAbsent(
                            new Key(finding.rule(), concern.subject(), concern.level(), hop), key -> new ArrayList<>())
                    .add(finding);
        }
        List<Work> work = new ArrayList<>();
        groups.forEach((key, findings) -> work.add(work(key, findings)));
        work.sort(ORDER);
        return new Estimate(migration, work, silent, suppressed);
    }

    private static Work work(Key key, List<Finding> findings) {
        int weight = 0;
        Concern.Scope scope = Concern.Scope.PROJECT;
        Set<String> advice = new LinkedHashSet<>();
        List<Work.Place> places = new ArrayList<>();
        for (Finding finding : findings) {
            Concern concern = finding.concern().orElseThrow();
            weight = Math.max(weight, concern.weight());
            scope = concern.scope() == Concern.Scope.FILES ? Concern.Scope.FILES : scope;
            if (!concern.advice().isEmpty() && advice.size() < MOST_ADVICE) {
                advice.add(concern.advice());
            }
            places.add(new Work.Place(
                    finding.path(), finding.region(), concern.api(), finding.message(), concern.confidence()));
        }
        int files = (int) places.stream().map(Work.Place::path).distinct().count();
        int points = Effort.points(weight, files, scope);
        return new Work(
                key.rule(),
                key.subject(),
                key.level(),
                key.hop(),
                weight,
                scope,
                key.level() == Concern.Level.GAIN ? -points : points,
                String.join("; ", advice),
                places);
    }

    /** The ids of the rules that found something. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        work.forEach(item -> rules.add(item.rule()));
        return rules;
    }

    /** What has to be done. */
    public List<Work> costs() {
        return work.stream().filter(item -> !item.isGain()).toList();
    }

    /** What makes it cheaper. */
    public List<Work> gains() {
        return work.stream().filter(Work::isGain).toList();
    }

    /** How many of the costs, from the first on, make up four fifths of their points. */
    public int most() {
        int all = points(costs());
        int sum = 0;
        int count = 0;
        for (Work item : costs()) {
            if (sum >= MOST * all) {
                break;
            }
            sum += item.points();
            count++;
        }
        return count;
    }

    /** The points of all of it, gains taken off. */
    public int points() {
        return points(work);
    }

    /** The points of some of it. */
    public static int points(List<Work> items) {
        int sum = 0;
        for (Work item : items) {
            sum += item.points();
        }
        return sum;
    }
}
