package org.villageatlas.accessibility;

import org.villageatlas.geo.Metres;

/** Lengths as the product shows them: kilometres to three decimals, a metre. */
public final class Kilometres {

    private Kilometres() {}

    public static double rounded(Metres length) {
        return Math.round(length.value()) / 1000.0;
    }
}
