package org.villageatlas.accessibility.hierarchy;

import java.util.Arrays;

/**
 * Orders the states of a hierarchy from the highest down. The height of a state is the largest number of arcs on an
 * upward path to it. States of equal height keep the order of the road graph, where neighbours are near each other,
 * for locality in memory.
 */
final class Ranks {

    private Ranks() {}

    /** The rank by state: 0 is the highest, and every arc leads from one rank to another. */
    static int[] of(ContractedGraph edges) {
        int[] levels = edges.levels();
        int[] heights = heights(edges, levels);
        int[] starts = new int[Arrays.stream(heights).max().orElse(0) + 2];
        for (int height : heights) {
            starts[starts.length - 2 - height + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] ranks = new int[levels.length];
        for (int node = 0; node < levels.length; node++) {
            ranks[node] = starts[starts.length - 2 - heights[node]]++;
        }
        return ranks;
    }

    private static int[] heights(ContractedGraph edges, int[] levels) {
        int nodes = levels.length;
        int[] byLevel = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            byLevel[levels[node]] = node;
        }
        int[] first = new int[nodes + 1];
        edges.forEachArc((from, to, seconds, metres) -> first[lower(from, to, levels) + 1]++);
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        int[] uppers = new int[first[nodes]];
        edges.forEachArc((from, to, seconds, metres) -> {
            int lower = lower(from, to, levels);
            uppers[next[lower]++] = from + to - lower;
        });
        int[] heights = new int[nodes];
        for (int node : byLevel) {
            for (int i = first[node]; i < first[node + 1]; i++) {
                heights[uppers[i]] = Math.max(heights[uppers[i]], heights[node] + 1);
            }
        }
        return heights;
    }

    private static int lower(int from, int to, int[] levels) {
        return levels[from] < levels[to] ? from : to;
    }
}
