package org.villageatlas.programme;

import org.villageatlas.problem.Invalid;

/**
 * The severity, 0 to 100, from which a programme speaks of each band; none lies below the first.
 *
 * @param watch from here on: keep an eye on it
 * @param severe from here on: as bad as it gets
 */
public record Bands(double watch, double moderate, double high, double severe) {

    /** 20, 40, 60 and 80. */
    public static final Bands STANDARD = new Bands(20, 40, 60, 80);

    /** @throws Invalid naming {@code bands} when one is out of range or lower than the one before it */
    public Bands {
        boolean rising = 0 <= watch && watch <= moderate && moderate <= high && high <= severe && severe <= 100;
        if (!rising) {
            throw new Invalid(
                    "bands",
                    watch + ", " + moderate + ", " + high + ", " + severe,
                    "four numbers from 0 to 100 that do not fall: watch, moderate, high, severe");
        }
    }
}
