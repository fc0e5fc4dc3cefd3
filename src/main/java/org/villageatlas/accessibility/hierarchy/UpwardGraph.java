package org.villageatlas.accessibility.hierarchy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Upward graph: the arcs of a hierarchy from each node to higher ones, in an adjacency array. Nodes are numbered by
 * rank from the highest down, so an arc leads to a smaller number.
 *
 * <p>An arc is packed into as few bytes as hold its head and the index of its weight in a list, relative to the least
 * index of its block of 64 arcs: neighbouring arcs often share a weight, such as those from one edge key to each one
 * that may follow. It takes four or five bytes and those of the weight, where an int and a long take twelve.
 */
public final class UpwardGraph {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BLOCK_BITS = 6;

    private final int[] firstOfBlock;
    private final char[] firstInBlock;
    private final int nodeBlockBits;
    private final int arcs;
    private final byte[] records;
    private final int width;
    private final int headBits;
    private final long headMask;
    private final long recordMask;
    private final int[] leastIndexes;
    private final WeightList weights;

    /**
     * @param first by node the index of its first arc, and last the number of arcs
     * @param heads by arc
     * @param weightIndexes by arc the index of its weight; near each other for neighbouring arcs
     */
    UpwardGraph(int[] first, int[] heads, int[] weightIndexes, WeightList weights) {
        arcs = first[first.length - 1];
        nodeBlockBits = blockBits(first);
        firstOfBlock = new int[(first.length - 1 >> nodeBlockBits) + 1];
        firstInBlock = new char[first.length];
        for (int node = 0; node < first.length; node++) {
            int begin = first[node >> nodeBlockBits << nodeBlockBits];
            firstOfBlock[node >> nodeBlockBits] = begin;
            firstInBlock[node] = (char) (first[node] - begin);
        }
        this.weights = weights;
        leastIndexes = new int[(arcs() >> BLOCK_BITS) + 1];
        Arrays.fill(leastIndexes, Integer.MAX_VALUE);
        for (int arc = 0; arc < arcs(); arc++) {
            leastIndexes[arc >> BLOCK_BITS] = Math.min(leastIndexes[arc >> BLOCK_BITS], weightIndexes[arc]);
        }
        int most = 0;
        for (int arc = 0; arc < arcs(); arc++) {
            most = Math.max(most, weightIndexes[arc] - leastIndexes[arc >> BLOCK_BITS]);
        }
        headBits = bits(nodes() - 1);
        int all = headBits + bits(most);
        width = (all + Byte.SIZE - 1) / Byte.SIZE;
        headMask = (1L << headBits) - 1;
        recordMask = -1L >>> (Long.SIZE - all);
        records = new byte[Math.addExact(Math.multiplyExact(arcs(), width), Long.BYTES - width)];
        for (int arc = 0; arc < arcs(); arc++) {
            put(arc, (long) (weightIndexes[arc] - leastIndexes[arc >> BLOCK_BITS]) << headBits | heads[arc]);
        }
    }

    /** The largest block size for which arc offsets within a block fit a char. */
    private static int blockBits(int[] first) {
        int bits = BLOCK_BITS;
        for (int node = 0; node < first.length; node++) {
            while (first[node] - first[node >> bits << bits] > Character.MAX_VALUE) {
                bits--;
            }
        }
        return bits;
    }

    private void put(int arc, long record) {
        for (int i = 0; i < width; i++) {
            records[arc * width + i] = (byte) (record >>> (i * Byte.SIZE));
        }
    }

    public int nodes() {
        return firstInBlock.length - 1;
    }

    public int arcs() {
        return arcs;
    }

    /** The arcs of a node are those from here to before {@weight firstArc(node + 1)}. */
    public int firstArc(int node) {
        return firstOfBlock[node >> nodeBlockBits] + firstInBlock[node];
    }

    public int head(int arc) {
        return (int) (record(arc) & headMask);
    }

    /** Weight of an arc. */
    public long weight(int arc) {
        return weights.get(leastIndexes[arc >> BLOCK_BITS] + (int) ((record(arc) & recordMask) >>> headBits));
    }

    /** Memory of the arrays. */
    long bytes() {
        return records.length
                + 4L * firstOfBlock.length
                + 2L * firstInBlock.length
                + 4L * leastIndexes.length
                + weights.bytes();
    }

    /** The upper bits belong to the next record. */
    private long record(int arc) {
        return (long) LONGS.get(records, arc * width);
    }

    /** Number of bits of a number. */
    private static int bits(int number) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(number));
    }
}
