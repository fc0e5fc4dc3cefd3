package org.villageatlas.accessibility.graphhopper.contraction;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Loop shortcuts: paths that leave a node and return to it, such as round the block where a left turn is forbidden.
 * Holds the fastest from each edge key that leaves a node to each other one, over any number of loops. Those of a
 * large network are kept {@link PackedLoopShortcuts packed}.
 */
final class LoopShortcuts {

    private final IntObjectHashMap<List<Loop>> byNode = new IntObjectHashMap<>();

    /** Leaves by the first edge key, returns, and leaves by the next. */
    record Loop(int first, int next, double seconds, double metres) {}

    /** The loops of a node. */
    List<Loop> at(int node) {
        return Objects.requireNonNullElse(byNode.get(node), List.of());
    }

    void add(int node, Loop loop) {
        List<Loop> known = byNode.get(node);
        if (known == null) {
            known = new ArrayList<>();
            byNode.put(node, known);
        }
        known.add(loop);
    }

    /**
     * Computes the transitive closure: combines consecutive loops and keeps the fastest of each pair of edge keys.
     */
    void close() {
        for (var node : byNode) {
            byNode.put(node.key, List.copyOf(closed(node.value)));
        }
    }

    /** The same in little memory, once closed. */
    PackedLoopShortcuts packed() {
        return new PackedLoopShortcuts(byNode);
    }

    private static List<Loop> closed(List<Loop> loops) {
        int[] keys = loops.stream()
                .flatMapToInt(loop -> IntStream.of(loop.first(), loop.next()))
                .distinct()
                .toArray();
        @Nullable Loop[][] best = new Loop[keys.length][keys.length];
        for (Loop loop : loops) {
            int from = indexOf(keys, loop.first());
            int to = indexOf(keys, loop.next());
            best[from][to] = quicker(best[from][to], loop);
        }
        for (int via = 0; via < keys.length; via++) {
            for (int from = 0; from < keys.length; from++) {
                for (int to = 0; to < keys.length; to++) {
                    best[from][to] = quicker(best[from][to], joined(best[from][via], best[via][to]));
                }
            }
        }
        List<Loop> all = new ArrayList<>();
        for (int from = 0; from < keys.length; from++) {
            for (int to = 0; to < keys.length; to++) {
                Loop loop = best[from][to];
                if (from != to && loop != null) {
                    all.add(loop);
                }
            }
        }
        return all;
    }

    private static int indexOf(int[] keys, int key) {
        int index = 0;
        while (keys[index] != key) {
            index++;
        }
        return index;
    }

    private static @Nullable Loop quicker(@Nullable Loop one, @Nullable Loop other) {
        return other == null || one != null && one.seconds() <= other.seconds() ? one : other;
    }

    private static @Nullable Loop joined(@Nullable Loop one, @Nullable Loop other) {
        return one == null || other == null
                ? null
                : new Loop(one.first(), other.next(), one.seconds() + other.seconds(), one.metres() + other.metres());
    }
}
