package dev.guidelint.analyzer.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Concern.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTest {
    /** Calculated by hand: w * (1 + log2(1 + files / 5)), to the nearest step, the higher one in the middle. */
    @ParameterizedTest
    @CsvSource({
        "0, 1000, 0",
        "1, 1, 1", // 1.26
        "1, 5, 2", // 2.00
        "1, 35, 5", // 4.00, in the middle between 3 and 5
        "2, 1, 3", // 2.53
        "3, 5, 5", // 6.00
        "3, 15, 8", // 9.00
        "5, 1, 5", // 6.32
        "5, 2, 8", // 7.43
        "8, 1, 8", // 10.10
        "8, 100, 13"
    })
    void growsWithTheFilesButSlowly(int weight, int files, int points) {
        assertThat(Effort.points(weight, files, Scope.FILES)).isEqualTo(points);
    }

    @Test
    void whatIsDoneOnceDoesNotGrow() {
        assertThat(Effort.points(1, 2_579, Scope.PROJECT)).isEqualTo(1);
        assertThat(Effort.points(3, 1, Scope.PROJECT)).isEqualTo(3);
    }
}
