package org.villageatlas.overlap.statistics.concentration;

import java.util.List;
import java.util.Optional;
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

    /**
     * Krugman's index between two places (Krugman 1991): sum of the differences of their shares, from 0 for the same
     * make-up to 2 for nothing in common.
     */
    public static Figure krugman(double[] place, double[] other) {
        return krugman(place, List.of(other));
    }

    /** The same against the mean of the shares of several other places. Those that make nothing have no shares. */
    public static Figure krugman(double[] place, List<double[]> others) {
        others.forEach(other -> Amounts.checkSameLength(place, other));
        Optional<double[]> here = Amounts.shares(place);
        List<double[]> there =
                others.stream().map(Amounts::shares).flatMap(Optional::stream).toList();
        if (here.isEmpty() || there.isEmpty()) {
            return Figure.undefined(here.isEmpty() ? "the place makes nothing" : "no other place makes anything");
        }
        double sum = 0;
        for (int product = 0; product < place.length; product++) {
            int each = product;
            double mean =
                    there.stream().mapToDouble(shares -> shares[each]).average().orElseThrow();
            sum += Math.abs(here.get()[product] - mean);
        }
        return Figure.of(sum);
    }
}
