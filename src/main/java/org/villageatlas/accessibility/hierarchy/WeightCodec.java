package org.villageatlas.accessibility.hierarchy;

/**
 * Seconds and metres of a way in one whole number, the seconds in front: adding two numbers joins two ways, the smaller
 * one is the faster, and the shorter where both take as long. Such numbers are compared without branches, so the
 * compiler lays several into one vector instruction.
 *
 * <p>The places behind the point are as many as the network leaves room for: microseconds in a district, a quarter
 * of a millisecond on a continent.
 */
public record WeightCodec(int metreBits, double secondStep, double metreStep) {

    private static final int BITS = 61;

    /** Finer steps would be of no use to anybody and take a byte more of each arc: 15 microseconds and 16 millimetres. */
    private static final int FINEST_SECOND_BITS = 16;

    private static final int FINEST_METRE_BITS = 6;

    /** No way. Adding any way to it, or itself, neither overflows nor makes it smaller. */
    public static final long NONE = 1L << BITS;

    /**
     * The finest code that holds all ways of a network.
     *
     * @param mostSeconds no way takes longer
     * @param mostMetres no fastest way is longer
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

    /** NaN for no way. */
    public double seconds(long weight) {
        return weight < NONE ? (weight >>> metreBits) * secondStep : Double.NaN;
    }

    /** NaN for no way. */
    public double metres(long weight) {
        return weight < NONE ? (weight & ((1L << metreBits) - 1)) * metreStep : Double.NaN;
    }

    private static int wholeBits(double most) {
        return 64 - Long.numberOfLeadingZeros((long) Math.ceil(Math.max(1, most)));
    }
}
