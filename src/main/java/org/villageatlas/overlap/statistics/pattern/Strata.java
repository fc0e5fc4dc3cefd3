package org.villageatlas.overlap.statistics.pattern;

import java.util.Arrays;

/** Strata of villages, such as coast and mountain, and how many villages of each make what. */
public final class Strata {

    private final int[] stratum;
    private final int[] villages;
    private final int[][] makers;

    /** @param stratum of each village, from 0 */
    public Strata(int[] stratum, Makers makers) {
        if (stratum.length != makers.villages()) {
            throw new IllegalArgumentException(stratum.length + " strata for " + makers.villages() + " villages");
        }
        this.stratum = stratum.clone();
        int count = Arrays.stream(stratum).max().orElse(-1) + 1;
        villages = new int[count];
        this.makers = new int[count][makers.products()];
        for (int village = 0; village < stratum.length; village++) {
            villages[stratum[village]]++;
            for (int product : makers.of(village)) {
                this.makers[stratum[village]][product]++;
            }
        }
    }

    int count() {
        return villages.length;
    }

    int of(int village) {
        return stratum[village];
    }

    int villages(int stratum) {
        return villages[stratum];
    }

    int makers(int stratum, int product) {
        return makers[stratum][product];
    }
}
