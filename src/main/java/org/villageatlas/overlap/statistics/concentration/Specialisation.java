package org.villageatlas.overlap.statistics.concentration;

import org.villageatlas.overlap.statistics.Figure;

/** What a place makes more of than others do. */
public final class Specialisation {

    private Specialisation() {}

    /**
     * Location quotient (Florence 1939): the share of a product in what the place makes, over its share in what all make.
     * 2: twice as much of its effort as elsewhere.
     *
     * @param ofProductHere what the place makes of it
     * @param here all the place makes
     * @param ofProduct what all places make of it
     * @param all everything
     */
    public static Figure locationQuotient(double ofProductHere, double here, double ofProduct, double all) {
        Amounts.sum(new double[] {ofProductHere, here, ofProduct, all});
        if (here == 0) {
            return Figure.undefined("the place makes nothing");
        }
        return Figure.ratio(ofProductHere / here, all == 0 ? 0 : ofProduct / all, "nobody makes the product");
    }
}
