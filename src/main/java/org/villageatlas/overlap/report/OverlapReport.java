package org.villageatlas.overlap.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.villageatlas.city.City;
import org.villageatlas.overlap.ComplementaryProducts;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.OpenVarieties;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.ProductSimilarity;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.product.Varieties;
import org.villageatlas.programme.Programme;
import org.villageatlas.village.Village;

/** The overlap of a whole programme and what it was computed with. What is derived from it is derived with it. */
public final class OverlapReport {

    private static final long BASE_BYTES = 2_000_000;
    private static final long BYTES_A_PAIR = 100;
    private static final long BYTES_A_NEIGHBOUR = 64;
    private static final long BYTES_A_PRODUCT = 500;

    private final Programme programme;
    private final OverlapParameters parameters;
    private final HuffModel huff;
    private final Taxonomy taxonomy;
    private final Varieties varieties;
    private final ProgrammeTravelTimes programmeTravelTimes;
    private final List<MarketedProduct> marketedProducts;
    private final OverlapFinder finder;
    private final List<OverlapPair> pairs;
    private final Map<String, List<MarketedProduct>> marketedByVillage;
    private final Map<String, List<OverlapPair>> pairsByVillage;
    private final OpenVarieties openVarieties;
    private final ComplementaryProducts packages;

    /**
     * Finds all pairs, or takes over those that a change leaves as they were.
     *
     * @param programmeTravelTimes villages, cities and what travel times say of them
     * @param marketedProducts all products of these villages, by id
     * @param before an earlier report of the same programme, parameters, taxonomy and travel times; null for none
     */
    OverlapReport(
            Programme programme,
            OverlapParameters parameters,
            HuffModel huff,
            Taxonomy taxonomy,
            Varieties varieties,
            ProgrammeTravelTimes programmeTravelTimes,
            List<MarketedProduct> marketedProducts,
            @Nullable OverlapReport before) {
        this.programme = programme;
        this.parameters = parameters;
        this.huff = huff;
        this.taxonomy = taxonomy;
        this.varieties = varieties;
        this.programmeTravelTimes = programmeTravelTimes;
        this.marketedProducts = List.copyOf(marketedProducts);
        this.finder = new OverlapFinder(
                taxonomy,
                programmeTravelTimes.neighbourhood(),
                parameters,
                new ProductSimilarity(parameters, taxonomy, marketedProducts));
        this.pairs = PairUpdate.pairs(this, before);
        this.marketedByVillage = marketedProducts.stream()
                .collect(Collectors.groupingBy(
                        marketed -> marketed.village().id(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.pairsByVillage = byVillage(pairs);
        this.openVarieties = new OpenVarieties(marketedProducts, programmeTravelTimes.neighbourhood());
        this.packages = new ComplementaryProducts(programmeTravelTimes.neighbourhood(), marketedByVillage, parameters);
    }

    public Programme programme() {
        return programme;
    }

    public OverlapParameters parameters() {
        return parameters;
    }

    public HuffModel huff() {
        return huff;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** By id. */
    public List<Village> villages() {
        return programmeTravelTimes.villages();
    }

    public ProgrammeTravelTimes programmeTravelTimes() {
        return programmeTravelTimes;
    }

    /** Within the time asked for. */
    public Neighbourhood neighbourhood() {
        return programmeTravelTimes.neighbourhood();
    }

    /** All products of the villages, by id. */
    public List<MarketedProduct> marketedProducts() {
        return marketedProducts;
    }

    /** What it takes in memory, with what is derived from it. */
    long bytes() {
        long neighbours = villages().stream()
                .mapToLong(village -> neighbourhood().of(village.id()).size())
                .sum();
        return BASE_BYTES
                + BYTES_A_PAIR * pairs.size()
                + BYTES_A_NEIGHBOUR * neighbours
                + BYTES_A_PRODUCT * marketedProducts.size();
    }

    /** Worst first. */
    public List<OverlapPair> pairs() {
        return pairs;
    }

    /** The markets, most populous first. */
    public List<City> cities() {
        return programmeTravelTimes.cities();
    }

    /** Why, for each village that has no neighbour at any distance. */
    public Map<String, String> withoutRoad() {
        return programmeTravelTimes.withoutRoad();
    }

    /** Whether a village can be compared with others. */
    public ReportStatus status(String village) {
        return withoutRoad().containsKey(village) ? ReportStatus.UNREACHABLE : ReportStatus.OK;
    }

    /** The products by the id of their village. */
    public Map<String, List<MarketedProduct>> marketedByVillage() {
        return marketedByVillage;
    }

    /** The pairs that a village is in, worst first. */
    public List<OverlapPair> pairsOf(String village) {
        return pairsByVillage.getOrDefault(village, List.of());
    }

    private static Map<String, List<OverlapPair>> byVillage(List<OverlapPair> pairs) {
        Map<String, List<OverlapPair>> byVillage = new HashMap<>();
        for (OverlapPair pair : pairs) {
            byVillage
                    .computeIfAbsent(pair.a().village().id(), none -> new ArrayList<>())
                    .add(pair);
            byVillage
                    .computeIfAbsent(pair.b().village().id(), none -> new ArrayList<>())
                    .add(pair);
        }
        byVillage.replaceAll((village, own) -> Collections.unmodifiableList(own));
        return byVillage;
    }

    /** Varieties that nobody near sells. */
    public OpenVarieties openVarieties() {
        return openVarieties;
    }

    /** What neighbours could offer together. */
    public ComplementaryProducts packages() {
        return packages;
    }

    /** A product that a village of the programme might make, sold as it says, else where its village sells. */
    public MarketedProduct candidate(Product product, Village village, Category leaf) {
        return new MarketedProduct(
                product,
                village,
                leaf,
                programmeTravelTimes.shares(product),
                varieties.of(leaf, product.variety(), taxonomy));
    }

    /** What found the pairs, to ask it for more. */
    public OverlapFinder finder() {
        return finder;
    }
}
