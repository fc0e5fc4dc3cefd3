package org.villageatlas.accessibility.hierarchy;

/**
 * Encodes the travel time and length of a path as one integer weight, the time in the upper bits. Adding weights
 * concatenates paths; the smaller weight is the faster path, or the shorter of two equally fast ones. Weights are
 * compared without branches, so the compiler can use vector instructions.
 *
 * <p>The resolution is as fine as the size of the network allows: microseconds in a district, a quarter of a
 * millisecond on a continent.
 */
public record WeightCodec(int metreBits, double secondStep, double metreStep) {

    private static final int BITS = 61;

    /** Finest resolution, 15 microseconds and 16 millimetres: finer steps would cost another byte an arc. */
    private static final int FINEST_SECOND_BITS = 16;

    private static final int FINEST_METRE_BITS = 6;

    /** No path. Adding any weight to it, or it to itself, neither overflows nor makes it smaller. */
    public static final long NONE = 1L << BITS;

    /**
     * The codec of the finest resolution that holds all paths of a network.
     *
     * @param mostSeconds upper bound of the travel time of any path
     * @param mostMetres upper bound of the length of any shortest path
     */
    static WeightCodec of(double mostSeconds, double mostMetres) {
        int secondBits = wholeBits(mostSeconds);
        int metreBits = wholeBits(mostMetres);
        int spare = Math.max(2, BITS - secondBits - metreBits);
        int finerSeconds = Math.min(FINEST_SECOND_BITS, spare * 3 / 4);
        int finerMetres = Math.min(FINEST_METRE_BITS, spare - finerSeconds);
        return new WeightCodec(metreBits + finerMetres, 1.0 / (1L << finerSeconds), 1.0 / (1L << finerMetres));
    }

    public long encode(double seconds, double metres) {
        double weight = Math.rint(seconds / secondStep);
        if (!(weight < 1L << (BITS - metreBits))) {
            return NONE;
        }
        return ((long) weight << metreBits) + Math.round(metres / metreStep);
    }

    /** NaN for no path. */
    public double seconds(long weight) {
        return weight < NONE ? (weight >>> metreBits) * secondStep : Double.NaN;
    }

    /** NaN for no path. */
    public double metres(long weight) {
        return weight < NONE ? (weight & ((1L << metreBits) - 1)) * metreStep : Double.NaN;
    }

    private static int wholeBits(double most) {
        return 64 - Long.numberOfLeadingZeros((long) Math.ceil(Math.max(1, most)));
    }
}
