package org.villageatlas.overlap.market;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.concentration.Sellers;
import org.villageatlas.product.Category;
import org.villageatlas.product.Demands;

/**
 * What of one category is brought to one market.
 *
 * @param market its id
 * @param season when
 * @param marketedProducts the products sold there then, by id
 * @param supply the sum of quantity times share, undefined as long as a quantity is not known
 * @param bySales whether the sellers are weighed by what they sell; else every product weighs the same
 * @param sellers how concentrated they are; a low index means many rivals
 */
public record MarketSupply(
        String market,
        Category category,
        Season season,
        List<MarketedProduct> marketedProducts,
        Figure supply,
        boolean bySales,
        Sellers sellers) {

    public MarketSupply {
        marketedProducts = List.copyOf(marketedProducts);
    }

    /** Of those that sell to the market in a season. */
    public static MarketSupply of(String market, Category category, Season season, Collection<MarketedProduct> all) {
        List<MarketedProduct> marketedProducts = all.stream()
                .filter(marketed ->
                        marketed.category().id().equals(category.id()) && season.share(marketed.shares(), market) > 0)
                .toList();
        boolean known = marketedProducts.stream().allMatch(marketed -> marketed.quantity() != null);
        double[] amounts = marketedProducts.stream()
                .mapToDouble(marketed -> quantity(marketed, known) * season.share(marketed.shares(), market))
                .toArray();
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        Figure supply = known ? Figure.of(sum) : Figure.undefined("the yearly sales of the sellers are not all known");
        return new MarketSupply(market, category, season, marketedProducts, supply, known, Sellers.of(amounts));
    }

    /** Every market and category that something is sold in, by the ids of both, in each of some seasons. */
    public static List<MarketSupply> all(Collection<MarketedProduct> marketedProducts, List<Season> seasons) {
        Map<String, Map<String, List<MarketedProduct>>> cells = new TreeMap<>();
        for (MarketedProduct marketed : marketedProducts) {
            marketed.shares()
                    .byMarket()
                    .keySet()
                    .forEach(market -> cells.computeIfAbsent(market, none -> new TreeMap<>())
                            .computeIfAbsent(marketed.category().id(), none -> new ArrayList<>())
                            .add(marketed));
        }
        List<MarketSupply> supplies = new ArrayList<>();
        cells.forEach((market, categories) -> categories
                .values()
                .forEach(sold -> seasons.stream()
                        .map(season -> of(market, sold.get(0).category(), season, sold))
                        .filter(supply -> !supply.marketedProducts().isEmpty())
                        .forEach(supplies::add)));
        return List.copyOf(supplies);
    }

    /** What of a seller's sales is brought here. */
    public double share(MarketedProduct marketed) {
        return season.share(marketed.shares(), market);
    }

    /** What is bought of it in the season, euros a year, or null when unknown. */
    public @Nullable Double demand(Demands demands) {
        return demands.of(market, category.id(), season.months());
    }

    /**
     * Supply over demand: above 1 more is brought than is bought.
     *
     * @param demand in the unit of the quantities, or null when unknown
     */
    public Figure saturation(@Nullable Double demand) {
        if (demand == null) {
            return Figure.undefined("the demand is not known");
        }
        return supply.value() == null ? supply : Figure.ratio(supply.get(), demand, "there is no demand");
    }

    private static double quantity(MarketedProduct marketed, boolean known) {
        Double quantity = marketed.quantity();
        return known && quantity != null ? quantity : 1;
    }
}
