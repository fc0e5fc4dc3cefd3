package org.villageatlas.overlap.crowding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.statistics.Figure;

/**
 * How much the rivals sell beside what is sold by oneself: the sum over all rivals of S / 100 times their quantity, over
 * one's own quantity. Undefined as long as a quantity that counts is not known.
 */
public final class RivalVolume {

    private RivalVolume() {}

    /**
     * Of one product.
     *
     * @param pairs those that the product is in
     */
    public static Figure ratio(MarketedProduct own, Collection<OverlapPair> pairs) {
        return ratio(List.of(own), pairs);
    }

    /**
     * Of several products taken as one; the rivals of each count.
     *
     * @param pairs those that any of them is in; others are left out
     */
    public static Figure ratio(Collection<MarketedProduct> own, Collection<OverlapPair> pairs) {
        double sold = 0;
        for (MarketedProduct marketed : own) {
            Double quantity = marketed.quantity();
            if (quantity == null) {
                return Figure.undefined(
                        own.size() == 1 ? "its yearly sales are not known" : "the yearly sales are not all known");
            }
            sold += quantity;
        }
        Set<String> ids = own.stream().map(MarketedProduct::id).collect(Collectors.toSet());
        double rivals = 0;
        for (OverlapPair pair : pairs) {
            for (MarketedProduct marketed : List.of(pair.a(), pair.b())) {
                if (ids.contains(marketed.id()) && pair.measures().severity() > 0) {
                    Double quantity = pair.other(marketed).quantity();
                    if (quantity == null) {
                        return Figure.undefined("the yearly sales of its rivals are not all known");
                    }
                    rivals += pair.measures().severity() / 100 * quantity;
                }
            }
        }
        return Figure.ratio(rivals, sold, "nothing is sold");
    }
}
