package org.villageatlas.accessibility.graphhopper.contraction;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Loops in arrays by node: objects of their own take four times the memory. */
final class KeptLoops {

    private final int[] nodes;
    private final int[] starts;
    private final int[] firsts;
    private final int[] nexts;
    private final double[] seconds;
    private final float[] metres;

    KeptLoops(IntObjectHashMap<List<Loops.Loop>> byNode) {
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
            int place = starts[i];
            for (Loops.Loop loop : byNode.get(nodes[i])) {
                firsts[place] = loop.first();
                nexts[place] = loop.next();
                seconds[place] = loop.seconds();
                metres[place++] = (float) loop.metres();
            }
        }
    }

    /** The loops of a node. */
    List<Loops.Loop> at(int node) {
        int found = Arrays.binarySearch(nodes, node);
        if (found < 0) {
            return List.of();
        }
        List<Loops.Loop> loops = new ArrayList<>();
        for (int place = starts[found]; place < starts[found + 1]; place++) {
            loops.add(new Loops.Loop(firsts[place], nexts[place], seconds[place], metres[place]));
        }
        return loops;
    }
}
