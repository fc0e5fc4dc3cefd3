package org.villageatlas.accessibility.graphhopper.contraction;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Loop shortcuts in arrays by node: objects take four times the memory. */
final class PackedLoopShortcuts {

    private final int[] nodes;
    private final int[] starts;
    private final int[] firsts;
    private final int[] nexts;
    private final double[] seconds;
    private final float[] metres;

    PackedLoopShortcuts(IntObjectHashMap<List<LoopShortcuts.Loop>> byNode) {
        nodes = byNode.keys().toArray();
        Arrays.sort(nodes);
        starts = new int[nodes.length + 1];
        for (int i = 0; i < nodes.length; i++) {
            starts[i + 1] = starts[i] + byNode.get(nodes[i]).size();
        }
        int count = starts[nodes.length];
        firsts = new int[count];
        nexts = new int[count];
        seconds = new double[count];
        metres = new float[count];
        for (int i = 0; i < nodes.length; i++) {
            int index = starts[i];
            for (LoopShortcuts.Loop loop : byNode.get(nodes[i])) {
                firsts[index] = loop.first();
                nexts[index] = loop.next();
                seconds[index] = loop.seconds();
                metres[index++] = (float) loop.metres();
            }
        }
    }

    /** The loops of a node. */
    List<LoopShortcuts.Loop> at(int node) {
        int found = Arrays.binarySearch(nodes, node);
        if (found < 0) {
            return List.of();
        }
        List<LoopShortcuts.Loop> loops = new ArrayList<>();
        for (int index = starts[found]; index < starts[found + 1]; index++) {
            loops.add(new LoopShortcuts.Loop(firsts[index], nexts[index], seconds[index], metres[index]));
        }
        return loops;
    }
}
