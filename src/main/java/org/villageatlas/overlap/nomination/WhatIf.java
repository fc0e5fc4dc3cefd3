package org.villageatlas.overlap.nomination;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.crowding.ProductCrowding;
import org.villageatlas.overlap.market.MarketSupply;
import org.villageatlas.overlap.market.Season;

/**
 * What would be if a village made one more product. Only the pairs of the candidate are new; all others stay.
 *
 * @param own the candidate's crowding
 * @param pairs those it would be in, worst first
 * @param products what would change for each product it would be in a pair with, most changed first
 * @param villages the same for each neighbouring village, and first for the candidate's own
 * @param markets what would change in each market it would be sold to, by the id of the market and the season
 */
record WhatIf(
        ProductCrowding own,
        List<OverlapPair> pairs,
        List<Change<MarketedProduct>> products,
        List<Change<String>> villages,
        List<MarketChange> markets) {

    WhatIf {
        pairs = List.copyOf(pairs);
        products = List.copyOf(products);
        villages = List.copyOf(villages);
        markets = List.copyOf(markets);
    }

    /**
     * Before and after.
     *
     * @param of whose crowding it is
     */
    record Change<T>(T of, Crowding before, Crowding after) {

        double added() {
            return after.fullRivalEquivalents() - before.fullRivalEquivalents();
        }
    }

    /** The candidate's category in one market. */
    record MarketChange(MarketSupply before, MarketSupply after) {}

    /**
     * Inserts a candidate.
     *
     * @param byVillage all products by the id of their village
     * @param neighbours ids of the villages whose change is asked for
     * @param pairsOf the pairs that a village is in already
     */
    static WhatIf of(
            MarketedProduct candidate,
            Map<String, List<MarketedProduct>> byVillage,
            List<String> neighbours,
            OverlapFinder finder,
            Function<String, List<OverlapPair>> pairsOf) {
        List<OverlapPair> pairs = finder.findFor(candidate, byVillage);
        List<Change<MarketedProduct>> products = pairs.stream()
                .map(pair -> change(pair.other(candidate), of(pair.other(candidate), pairsOf), List.of(pair)))
                .toList();
        List<Change<String>> villages = Stream.concat(
                        Stream.of(candidate.village().id()), neighbours.stream())
                .map(village -> change(
                        village,
                        pairsOf.apply(village),
                        pairs.stream().filter(pair -> pair.involves(village)).toList()))
                .toList();
        return new WhatIf(
                ProductCrowding.of(candidate, pairs), pairs, products, villages, markets(candidate, byVillage));
    }

    private static List<OverlapPair> of(MarketedProduct marketed, Function<String, List<OverlapPair>> pairsOf) {
        return pairsOf.apply(marketed.village().id()).stream()
                .filter(pair -> pair.involves(marketed))
                .toList();
    }

    private static <T> Change<T> change(T of, List<OverlapPair> before, List<OverlapPair> more) {
        return new Change<>(
                of,
                Crowding.of(before),
                Crowding.of(Stream.concat(before.stream(), more.stream()).toList()));
    }

    private static List<MarketChange> markets(MarketedProduct candidate, Map<String, List<MarketedProduct>> byVillage) {
        List<MarketedProduct> before = byVillage.values().stream()
                .flatMap(List::stream)
                .filter(marketed ->
                        marketed.category().id().equals(candidate.category().id()))
                .toList();
        List<MarketedProduct> after =
                Stream.concat(before.stream(), Stream.of(candidate)).toList();
        return candidate.shares().byMarket().keySet().stream()
                .flatMap(market -> seasons(candidate, market)
                        .map(season -> new MarketChange(
                                MarketSupply.of(market, candidate.category(), season, before),
                                MarketSupply.of(market, candidate.category(), season, after))))
                .toList();
    }

    /** The year, and where its months are known each season in which it is sold there. */
    private static Stream<Season> seasons(MarketedProduct candidate, String market) {
        Stream<Season> known = Season.DIVIDED.stream()
                .filter(season -> season != Season.UNKNOWN && season.share(candidate.shares(), market) > 0);
        return Stream.concat(Stream.of(Season.YEAR), known);
    }
}
