package org.villageatlas.geo;

/**
 * A length on the ground.
 *
 * @param value metres, 0 or more
 */
public record Metres(double value) {

    /** Mean radius of the earth in metres. */
    public static final double EARTH_RADIUS = 6_371_000;

    /** Metres of a degree of latitude on a sphere of that radius. */
    public static final double PER_DEGREE = 111_195;

    public static final Metres NONE = new Metres(0);

    /** @throws IllegalArgumentException when the length is negative or no number */
    public Metres {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("a length is 0 m or more, not " + value);
        }
    }

    public double kilometres() {
        return value / 1000;
    }

    public Metres plus(Metres other) {
        return new Metres(value + other.value);
    }
}
