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
import org.villageatlas.overlap.Likeness;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.OpenVarieties;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.Packages;
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

    private final Programme programme;
    private final OverlapParameters parameters;
    private final HuffModel huff;
    private final Taxonomy taxonomy;
    private final Varieties varieties;
    private final Ground ground;
    private final List<Offer> offers;
    private final OverlapFinder finder;
    private final List<OverlapPair> pairs;
    private final Map<String, List<Offer>> offersByVillage;
    private final Map<String, List<OverlapPair>> pairsByVillage;
    private final OpenVarieties openVarieties;
    private final Packages packages;

    /**
     * Finds all pairs, or takes over those that a change leaves as they were.
     *
     * @param ground villages, cities and what travel times say of them
     * @param offers all products of these villages, by id
     * @param before an earlier report of the same programme, parameters, taxonomy and ground; null for none
     */
    OverlapReport(
            Programme programme,
            OverlapParameters parameters,
            HuffModel huff,
            Taxonomy taxonomy,
            Varieties varieties,
            Ground ground,
            List<Offer> offers,
            @Nullable OverlapReport before) {
        this.programme = programme;
        this.parameters = parameters;
        this.huff = huff;
        this.taxonomy = taxonomy;
        this.varieties = varieties;
        this.ground = ground;
        this.offers = List.copyOf(offers);
        this.finder = new OverlapFinder(
                taxonomy, ground.neighbourhood(), parameters, new Likeness(parameters, taxonomy, offers));
        this.pairs = PairUpdate.pairs(this, before);
        this.offersByVillage = offers.stream()
                .collect(Collectors.groupingBy(
                        offer -> offer.village().id(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.pairsByVillage = byVillage(pairs);
        this.openVarieties = new OpenVarieties(offers, ground.neighbourhood());
        this.packages = new Packages(ground.neighbourhood(), offersByVillage, parameters);
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
        return ground.villages();
    }

    public Ground ground() {
        return ground;
    }

    /** Within the time asked for. */
    public Neighbourhood neighbourhood() {
        return ground.neighbourhood();
    }

    /** All products of the villages, by id. */
    public List<Offer> offers() {
        return offers;
    }

    /** Worst first. */
    public List<OverlapPair> pairs() {
        return pairs;
    }

    /** The markets, most populous first. */
    public List<City> cities() {
        return ground.cities();
    }

    /** Why, for each village that has no neighbour at any distance. */
    public Map<String, String> withoutRoad() {
        return ground.withoutRoad();
    }

    /** The products by the id of their village. */
    public Map<String, List<Offer>> offersByVillage() {
        return offersByVillage;
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
    public Packages packages() {
        return packages;
    }

    /** A product that a village of the programme might make, sold as it says, else where its village sells. */
    public Offer candidate(Product product, Village village, Category leaf) {
        return new Offer(
                product, village, leaf, ground.shares(product), varieties.of(leaf, product.variety(), taxonomy));
    }

    /** What found the pairs, to ask it for more. */
    public OverlapFinder finder() {
        return finder;
    }
}
