package org.villageatlas.accessibility.hierarchy;

import java.util.Arrays;

/** Builds an upward graph; of parallel arcs the fastest stays. */
final class UpwardGraphBuilder {

    private final int nodes;
    private final int[] first;
    private final int[] next;
    private final int[] heads;
    private final double[] seconds;
    private final double[] metres;

    /**
     * Collects the arcs of one direction.
     *
     * @param ranks by node, 0 the highest
     * @param forward whether to collect the upward arcs; else the downward ones, reversed
     */
    UpwardGraphBuilder(ContractedGraph edges, int[] ranks, boolean forward) {
        nodes = ranks.length;
        first = new int[nodes + 1];
        edges.forEachArc((from, to, time, length) -> {
            if (ranks[from] > ranks[to] == forward) {
                first[ranks[forward ? from : to] + 1]++;
            }
        });
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        next = Arrays.copyOf(first, nodes);
        heads = new int[first[nodes]];
        seconds = new double[heads.length];
        metres = new double[heads.length];
        edges.forEachArc((from, to, time, length) -> {
            if (ranks[from] > ranks[to] == forward) {
                add(ranks[forward ? from : to], ranks[forward ? to : from], time, length);
            }
        });
    }

    private void add(int tail, int head, double time, double length) {
        int arc = first[tail];
        while (arc < next[tail] && heads[arc] != head) {
            arc++;
        }
        boolean isNew = arc == next[tail];
        if (isNew) {
            heads[next[tail]++] = head;
        }
        if (isNew || time < seconds[arc]) {
            seconds[arc] = time;
            metres[arc] = length;
        }
    }

    /** Upper bound of the travel time from any node to the top of its component, in seconds. */
    double longestUpwardPath() {
        double[] longest = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            longest[node] = first[node] == next[node] ? 0 : Double.POSITIVE_INFINITY;
            for (int arc = first[node]; arc < next[node]; arc++) {
                longest[node] = Math.min(longest[node], seconds[arc] + longest[heads[arc]]);
            }
        }
        return Arrays.stream(longest).max().orElse(0);
    }

    /** The highest speed of any arc. */
    double metresPerSecond() {
        double fastest = 0;
        for (int arc = 0; arc < heads.length; arc++) {
            fastest = seconds[arc] > 0 ? Math.max(fastest, metres[arc] / seconds[arc]) : fastest;
        }
        return fastest;
    }

    UpwardGraph build(WeightCodec codec) {
        WeightTable weights = new WeightTable();
        int[] start = new int[nodes + 1];
        int[] weightIndexes = new int[heads.length];
        for (int node = 0; node < nodes; node++) {
            int count = next[node] - first[node];
            start[node + 1] = start[node] + count;
            System.arraycopy(heads, first[node], heads, start[node], count);
            for (int i = 0; i < count; i++) {
                int arc = first[node] + i;
                weightIndexes[start[node] + i] = weights.indexOf(codec.encode(seconds[arc], metres[arc]));
            }
        }
        return new UpwardGraph(start, heads, weightIndexes, weights.toList());
    }
}
