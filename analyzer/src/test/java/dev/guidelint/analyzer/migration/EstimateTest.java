package dev.guidelint.analyzer.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.evidence.Evidence;
import dev.guidelint.analyzer.evidence.Evidence.Suppression;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.migration.Migration.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final Migration MIGRATION = new Migration(Kind.JDK, 8, 25);

    private final List<Evidence> evidence = new ArrayList<>();

    private void found(String rule, String path, Concern concern) {
        evidence.add(new Evidence(finding(rule, path).withConcern(concern), Severity.WARNING, Optional.empty()));
    }

    private Finding finding(String rule, String path) {
        int line = evidence.size() + 1;
        Region region = new Region(line, 1, line, 2);
        return new Finding(rule, path, region, region, "message");
    }

    private Estimate estimate(boolean withSuppressed) {
        ScanResult result = new ScanResult(
                List.of(), evidence, List.of(), List.of(), Map.of(), 3, 100, Set.of(SourceSet.MAIN), Optional.empty());
        return Estimate.of(MIGRATION, result, withSuppressed);
    }

    @Test
    void placesOfOneRuleAboutOneThingAreOnePieceOfWork() {
        Concern stop = Concern.of(Level.FAILS, "java.lang.Thread", 3).since(20);
        found("control", "A.java", stop.about("java.lang.Thread#stop()"));
        found("control", "A.java", stop.about("java.lang.Thread#stop()"));
        found("control", "B.java", stop.about("java.lang.Thread#suspend()"));
        found("other", "B.java", stop);

        List<Work> work = estimate(false).work();
        assertThat(work).extracting(Work::rule).containsExactly("control", "other");
        assertThat(work.get(0).places()).hasSize(3);
        assertThat(work.get(0).files()).isEqualTo(2);
        assertThat(work.get(0).hop()).contains(new Hop(17, 21));
        assertThat(work.get(0).byApi()).containsOnlyKeys("java.lang.Thread#stop()", "java.lang.Thread#suspend()");
        // 3 * (1 + log2(1.4)) = 4.46 and 3 * (1 + log2(1.2)) = 3.79
        assertThat(work).extracting(Work::points).containsExactly(5, 3);
    }

    @Test
    void theTotalIsTheSumOfThePointsAndGainsAreTakenOff() {
        found("a", "A.java", Concern.of(Level.BREAKS, "x", 8));
        found("b", "A.java", Concern.of(Level.DECISION, "y", 1));
        found("c", "A.java", Concern.of(Level.GAIN, "z", 1));

        Estimate estimate = estimate(false);
        assertThat(estimate.work()).extracting(Work::points).containsExactly(8, 1, -1);
        assertThat(estimate.points()).isEqualTo(8);
        assertThat(estimate.most())
                .as("8 of 9 points are more than four fifths")
                .isEqualTo(1);
    }

    @Test
    void whatIsSuppressedIsCountedApart() {
        found("a", "A.java", Concern.of(Level.BREAKS, "x", 8));
        Finding quiet = finding("a", "B.java").withConcern(Concern.of(Level.WARNS, "x", 1));
        evidence.add(new Evidence(
                quiet, Severity.WARNING, Optional.of(new Suppression(Suppression.Kind.COMPILER, "deprecated"))));
        evidence.add(
                new Evidence(quiet, Severity.WARNING, Optional.of(new Suppression(Suppression.Kind.COMMENT, "later"))));
        evidence.add(new Evidence(finding("unparsable", "C.java"), Severity.ERROR, Optional.empty()));

        Estimate estimate = estimate(false);
        assertThat(estimate.work()).hasSize(1);
        assertThat(estimate.silent()).isEqualTo(1);
        assertThat(estimate.suppressed()).isEqualTo(1);
        assertThat(estimate(true).work()).hasSize(2);
        assertThat(estimate(true).silent()).isZero();
    }
}
