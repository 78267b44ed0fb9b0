package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrongComponentsTest {
    @Test
    void groupsComeAfterWhatTheyPointTo() {
        int[][] graph = {{1}, {2, 3}, {0}, {4}, {}, {0, 5}};
        List<int[]> groups = StrongComponents.of(graph);
        assertThat(groups).containsExactly(new int[] {4}, new int[] {3}, new int[] {0, 1, 2}, new int[] {5});
        assertThat(StrongComponents.steps(groups, graph)).containsExactly(1, 2, 3, 4);
        assertThat(StrongComponents.groupOf(groups, graph.length)).containsExactly(2, 2, 2, 1, 0, 3);
    }

    @Test
    void findsCyclesThatShareANode() {
        int[][] graph = {{1, 2}, {0}, {0}, {2, 4}, {3}};
        assertThat(StrongComponents.of(graph)).containsExactly(new int[] {0, 1, 2}, new int[] {3, 4});
    }

    @Test
    void followsEdgesIntoOpenAndFinishedGroups() {
        // 0 -> 1 -> 2 -> 1 and 0 -> 3 -> 2: the group of 1 and 2 is complete when 3 is looked at.
        int[][] graph = {{1, 3}, {2}, {1}, {2}};
        assertThat(StrongComponents.of(graph)).containsExactly(new int[] {1, 2}, new int[] {3}, new int[] {0});
    }

    @Test
    void copesWithLongChainsAndNothing() {
        int[][] chain = new int[200_000][];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = i + 1 < chain.length ? new int[] {i + 1} : new int[0];
        }
        List<int[]> groups = StrongComponents.of(chain);
        assertThat(groups).hasSize(chain.length);
        assertThat(StrongComponents.steps(groups, chain)[chain.length - 1]).isEqualTo(chain.length);
        assertThat(StrongComponents.of(new int[0][])).isEmpty();
    }
}
