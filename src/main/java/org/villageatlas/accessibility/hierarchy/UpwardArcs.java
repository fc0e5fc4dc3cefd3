package org.villageatlas.accessibility.hierarchy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The arcs of a hierarchy from each node to higher ones, those of one node side by side. Nodes are numbered from the
 * highest down, so an arc leads from its node to a smaller number.
 *
 * <p>An arc is a record of as few bytes as hold its head and the place of its code in a list, counted from the least place
 * of 64 arcs side by side: arcs near each other often have a code in common, such as those from one direction of an edge to
 * each one that may follow. Four or five bytes with those of the code, where an int and a long took twelve.
 */
public final class UpwardArcs {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BLOCK_BITS = 6;

    private final int[] first;
    private final byte[] records;
    private final int width;
    private final int headBits;
    private final long headMask;
    private final long recordMask;
    private final int[] leastPlaces;
    private final long[] codes;

    /**
     * Takes the arrays of nodes and codes over.
     *
     * @param first by node the place of its first arc, and in the end the number of arcs
     * @param heads by arc
     * @param places by arc, where its code is among the codes; near each other for arcs side by side
     */
    UpwardArcs(int[] first, int[] heads, int[] places, long[] codes) {
        this.first = first;
        this.codes = codes;
        leastPlaces = new int[(arcs() >> BLOCK_BITS) + 1];
        Arrays.fill(leastPlaces, Integer.MAX_VALUE);
        for (int arc = 0; arc < arcs(); arc++) {
            leastPlaces[arc >> BLOCK_BITS] = Math.min(leastPlaces[arc >> BLOCK_BITS], places[arc]);
        }
        int most = 0;
        for (int arc = 0; arc < arcs(); arc++) {
            most = Math.max(most, places[arc] - leastPlaces[arc >> BLOCK_BITS]);
        }
        headBits = bits(nodes() - 1);
        int all = headBits + bits(most);
        width = (all + Byte.SIZE - 1) / Byte.SIZE;
        headMask = (1L << headBits) - 1;
        recordMask = -1L >>> (Long.SIZE - all);
        records = new byte[Math.addExact(Math.multiplyExact(arcs(), width), Long.BYTES - width)];
        for (int arc = 0; arc < arcs(); arc++) {
            put(arc, (long) (places[arc] - leastPlaces[arc >> BLOCK_BITS]) << headBits | heads[arc]);
        }
    }

    private void put(int arc, long record) {
        for (int i = 0; i < width; i++) {
            records[arc * width + i] = (byte) (record >>> (i * Byte.SIZE));
        }
    }

    public int nodes() {
        return first.length - 1;
    }

    public int arcs() {
        return first[first.length - 1];
    }

    /** The arcs of a node are those from here to before {@code firstArc(node + 1)}. */
    public int firstArc(int node) {
        return first[node];
    }

    public int head(int arc) {
        return (int) (record(arc) & headMask);
    }

    /** What going along an arc takes. */
    public long code(int arc) {
        return codes[leastPlaces[arc >> BLOCK_BITS] + (int) ((record(arc) & recordMask) >>> headBits)];
    }

    /** Memory that the arrays take. */
    long bytes() {
        return records.length + 4L * first.length + 4L * leastPlaces.length + 8L * codes.length;
    }

    /** With bytes of the next record in front. */
    private long record(int arc) {
        return (long) LONGS.get(records, arc * width);
    }

    /** How many hold a number. */
    private static int bits(int number) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(number));
    }
}
