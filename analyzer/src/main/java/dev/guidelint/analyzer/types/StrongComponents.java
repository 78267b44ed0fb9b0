package dev.guidelint.analyzer.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the groups of nodes of a graph that can all reach each other (Tarjan's algorithm, without recursion: chains may be
 * long). A node in no cycle is a group of its own.
 */
final class StrongComponents {
    private final int[][] successors;
    private final int[] index;
    private final int[] low;
    private final int[] nextEdge;
    private final boolean[] onStack;
    private final int[] stack;
    private final List<int[]> found = new ArrayList<>();
    private int stackSize;
    private int counter;

    private StrongComponents(int[][] successors) {
        int count = successors.length;
        this.successors = successors;
        this.index = new int[count];
        this.low = new int[count];
        this.nextEdge = new int[count];
        this.onStack = new boolean[count];
        this.stack = new int[count];
    }

    /**
     * The groups.
     *
     * @param successors the nodes that each node points to
     * @return sorted numbers of nodes; a group comes after all groups it points to
     */
    static List<int[]> of(int[][] successors) {
        StrongComponents components = new StrongComponents(successors);
        for (int node = 0; node < successors.length; node++) {
            if (components.index[node] == 0) {
                components.search(node);
            }
        }
        return components.found;
    }

    /**
     * How far up each group is: 1 if it points to no other one, else one more than the highest it points to.
     *
     * @param groups groups, each after all it points to
     */
    static int[] steps(List<int[]> groups, int[][] successors) {
        int[] groupOf = groupOf(groups, successors.length);
        int[] steps = new int[groups.size()];
        for (int group = 0; group < steps.length; group++) {
            int below = 0;
            for (int node : groups.get(group)) {
                for (int next : successors[node]) {
                    if (groupOf[next] != group) {
                        below = Math.max(below, steps[groupOf[next]]);
                    }
                }
            }
            steps[group] = below + 1;
        }
        return steps;
    }

    /** The group of each node. */
    static int[] groupOf(List<int[]> groups, int nodes) {
        int[] groupOf = new int[nodes];
        for (int group = 0; group < groups.size(); group++) {
            for (int node : groups.get(group)) {
                groupOf[node] = group;
            }
        }
        return groupOf;
    }

    private void search(int root) {
        int[] path = new int[successors.length];
        int depth = 0;
        path[depth++] = root;
        enter(root);
        while (depth > 0) {
            int node = path[depth - 1];
            if (nextEdge[node] < successors[node].length) {
                int next = successors[node][nextEdge[node]++];
                if (index[next] == 0) {
                    path[depth++] = next;
                    enter(next);
                } else if (onStack[next]) {
                    low[node] = Math.min(low[node], index[next]);
                }
            } else {
                depth--;
                if (depth > 0) {
                    low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
                }
                if (low[node] == index[node]) {
                    found.add(pop(node));
                }
            }
        }
    }

    private void enter(int node) {
        counter++;
        index[node] = counter;
        low[node] = counter;
        onStack[node] = true;
        stack[stackSize++] = node;
    }

    private int[] pop(int root) {
        int end = stackSize;
        int node;
        do {
            node = stack[--stackSize];
            onStack[node] = false;
        } while (node != root);
        int[] group = Arrays.copyOfRange(stack, stackSize, end);
        Arrays.sort(group);
        return group;
    }
}
