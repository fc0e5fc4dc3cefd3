package org.villageatlas.overlap.crowding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.concentration.DistinctProducts;

/**
 * What one village suffers.
 *
 * @param village its id
 * @param neighbours how many it has
 * @param worst its worst pair, if it has any
 * @param products each of its products, most crowded first
 * @param distinctProducts how many different products it and its neighbours really offer: Hill's number of order 1 over
 *     how many of these villages make each
 */
public record VillageCrowding(
        String village,
        int neighbours,
        Crowding crowding,
        Optional<OverlapPair> worst,
        List<ProductCrowding> products,
        Figure distinctProducts) {

    public VillageCrowding {
        products = List.copyOf(products);
    }

    /**
     * Of one village.
     *
     * @param marketedProducts of all villages
     * @param pairs those that count, worst first
     */
    public static VillageCrowding of(
            String village,
            Neighbourhood neighbourhood,
            Map<String, List<MarketedProduct>> marketedProducts,
            Collection<OverlapPair> pairs) {
        List<OverlapPair> own =
                pairs.stream().filter(pair -> pair.involves(village)).toList();
        List<ProductCrowding> products = new ArrayList<>();
        marketedProducts
                .getOrDefault(village, List.of())
                .forEach(marketed -> products.add(ProductCrowding.of(marketed, own)));
        products.sort((one, other) -> Double.compare(
                other.crowding().fullRivalEquivalents(), one.crowding().fullRivalEquivalents()));
        return new VillageCrowding(
                village,
                neighbourhood.of(village).size(),
                Crowding.of(own),
                own.stream().min(OverlapPair.WORST_FIRST),
                products,
                distinct(village, neighbourhood, marketedProducts));
    }

    private static Figure distinct(
            String village, Neighbourhood neighbourhood, Map<String, List<MarketedProduct>> marketedProducts) {
        Map<String, Integer> makers = new TreeMap<>();
        List<String> near = new ArrayList<>(List.of(village));
        neighbourhood.of(village).forEach(neighbour -> near.add(neighbour.village()));
        for (String each : near) {
            TreeSet<String> made = new TreeSet<>();
            marketedProducts
                    .getOrDefault(each, List.of())
                    .forEach(marketed -> made.add(marketed.category().id()));
            made.forEach(category -> makers.merge(category, 1, Integer::sum));
        }
        return DistinctProducts.effective(
                1, makers.values().stream().mapToDouble(Integer::doubleValue).toArray());
    }
}
