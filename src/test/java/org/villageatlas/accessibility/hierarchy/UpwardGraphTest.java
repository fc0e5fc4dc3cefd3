package org.villageatlas.accessibility.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class UpwardGraphTest {

    private static final int NODES = 3000;
    private static final int MOST_ARCS = 6;

    /** Few different codes, as of neighbours that share a road, or as many as arcs; near each other or far apart. */
    @RepeatedTest(8)
    void packedArcsKeepTheirHeadsAndCodes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        long kinds = repetition.getCurrentRepetition() % 2 == 0 ? 5000 : WeightCodec.NONE;
        int[] first = new int[NODES + 1];
        for (int node = 0; node < NODES; node++) {
            first[node + 1] = first[node] + (node == 0 ? 0 : random.nextInt(MOST_ARCS));
        }
        int[] heads = new int[first[NODES]];
        int[] weightIndexes = new int[first[NODES]];
        long[] weights = new long[first[NODES]];
        WeightTable table = new WeightTable();
        for (int node = 0; node < NODES; node++) {
            for (int arc = first[node]; arc < first[node + 1]; arc++) {
                heads[arc] = random.nextInt(node);
                weights[arc] = random.nextLong(kinds + 1);
                weightIndexes[arc] = table.indexOf(weights[arc]);
            }
        }
        UpwardGraph arcs = new UpwardGraph(first, heads, weightIndexes, table.toList());
        assertThat(arcs.arcs()).isEqualTo(heads.length);
        for (int arc = 0; arc < heads.length; arc++) {
            assertThat(arcs.head(arc)).isEqualTo(heads[arc]);
            assertThat(arcs.weight(arc)).isEqualTo(weights[arc]);
        }
    }
}
