package org.villageatlas.overlap.crowding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.concentration.EllisonGlaeser;
import org.villageatlas.overlap.statistics.concentration.Specialisation;
import org.villageatlas.product.Category;

/**
 * How crowded one category is.
 *
 * @param marketedProducts its products, by id
 * @param crowding over the pairs that one of them is in, each pair once
 * @param pairsWithin how many of these are between two products of this very category
 * @param regions where it is made, most specialised first
 * @param together whether its products lie in the same regions more than so few would by chance: Ellison and Glaeser's gamma
 */
public record CategoryCrowding(
        Category category,
        List<MarketedProduct> marketedProducts,
        Crowding crowding,
        int pairsWithin,
        Figure rivalVolumeRatio,
        List<Region> regions,
        Figure together) {

    public CategoryCrowding {
        marketedProducts = List.copyOf(marketedProducts);
        regions = List.copyOf(regions);
    }

    /**
     * How far a region specialises in the category.
     *
     * @param products of the category there
     * @param quotient its share in the region's products over its share in all products
     */
    public record Region(String name, int products, Figure quotient) {}

    /**
     * Of one category.
     *
     * @param all products of all categories
     * @param pairs those that count
     */
    public static CategoryCrowding of(Category category, List<MarketedProduct> all, Collection<OverlapPair> pairs) {
        List<MarketedProduct> own = all.stream()
                .filter(marketed -> marketed.category().equals(category))
                .toList();
        List<OverlapPair> touching = pairs.stream()
                .filter(pair -> pair.a().category().equals(category)
                        || pair.b().category().equals(category))
                .toList();
        int within = (int) touching.stream()
                .filter(pair -> pair.a().category().equals(pair.b().category()))
                .count();
        return new CategoryCrowding(
                category,
                own,
                Crowding.of(touching),
                within,
                RivalVolume.ratio(own, touching),
                regions(own, all),
                together(own, all));
    }

    /** In how many villages it is made. */
    public int villages() {
        return (int) marketedProducts.stream()
                .map(marketed -> marketed.village().id())
                .distinct()
                .count();
    }

    private static List<Region> regions(List<MarketedProduct> own, List<MarketedProduct> all) {
        Map<String, Long> here = byRegion(own);
        Map<String, Long> everything = byRegion(all);
        return here.entrySet().stream()
                .map(region -> new Region(
                        region.getKey(),
                        region.getValue().intValue(),
                        Specialisation.locationQuotient(
                                region.getValue(),
                                everything.getOrDefault(region.getKey(), 0L),
                                own.size(),
                                all.size())))
                .sorted(Comparator.comparingDouble(
                                (Region region) -> -region.quotient().get())
                        .thenComparing(Region::name))
                .toList();
    }

    /** Each product counts as one maker of the same size. */
    private static Figure together(List<MarketedProduct> own, List<MarketedProduct> all) {
        List<String> names = List.copyOf(byRegion(all).keySet());
        double[] everything =
                byRegion(all).values().stream().mapToDouble(Long::doubleValue).toArray();
        int[] regions = own.stream()
                .mapToInt(marketed -> names.indexOf(marketed.village().place().region()))
                .toArray();
        double[] sizes = own.stream().mapToDouble(marketed -> 1).toArray();
        return EllisonGlaeser.of(sizes, regions, everything).gamma();
    }

    private static Map<String, Long> byRegion(List<MarketedProduct> marketedProducts) {
        return marketedProducts.stream()
                .collect(Collectors.groupingBy(
                        marketed -> marketed.village().place().region(), TreeMap::new, Collectors.counting()));
    }
}
