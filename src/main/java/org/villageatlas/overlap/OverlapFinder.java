package org.villageatlas.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.severity.Band;
import org.villageatlas.overlap.severity.Measures;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.SharedLevel;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;

/**
 * Finds the pairs of products of neighbouring villages that compete.
 *
 * <p>Products are sorted by section and then by village; within a section each village meets its neighbours only. So
 * the work grows with the pairs that can compete, not with all pairs.
 */
public final class OverlapFinder {

    private final Taxonomy taxonomy;
    private final Neighbourhood neighbourhood;
    private final OverlapParameters parameters;
    private final ProductSimilarity productSimilarity;

    public OverlapFinder(Taxonomy taxonomy, Neighbourhood neighbourhood, OverlapParameters parameters) {
        this(taxonomy, neighbourhood, parameters, new ProductSimilarity(parameters, taxonomy, List.of()));
    }

    public OverlapFinder(
            Taxonomy taxonomy,
            Neighbourhood neighbourhood,
            OverlapParameters parameters,
            ProductSimilarity productSimilarity) {
        this.taxonomy = taxonomy;
        this.neighbourhood = neighbourhood;
        this.parameters = parameters;
        this.productSimilarity = productSimilarity;
    }

    /** The pairs with any similarity, worst first. Products of the same village are not paired. */
    public List<OverlapPair> find(Collection<MarketedProduct> marketedProducts) {
        List<OverlapPair> pairs = bySectionAndVillage(marketedProducts).values().parallelStream()
                .flatMap(section -> section.keySet().parallelStream().flatMap(village -> pairsAround(village, section)))
                .toList();
        return sorted(pairs);
    }

    /**
     * The pairs of one more product with those of neighbouring villages, worst first: what {@link #find} would add.
     *
     * @param byVillage the other products by the id of their village
     */
    public List<OverlapPair> findFor(MarketedProduct marketed, Map<String, List<MarketedProduct>> byVillage) {
        return around(marketed.village().id(), byVillage).pairsOf(marketed);
    }

    /**
     * What the neighbours of a village make, for several candidates of the village one after the other.
     *
     * @param byVillage all products by the id of their village
     */
    public NeighbourProducts around(String village, Map<String, List<MarketedProduct>> byVillage) {
        return new NeighbourProducts(this, taxonomy, neighbourhood.of(village), byVillage);
    }

    /** The pair of two products of villages so many minutes apart; none when nothing is alike. */
    public Optional<OverlapPair> between(MarketedProduct one, MarketedProduct other, double minutes) {
        return compare(one, other, minutes, null);
    }

    static List<OverlapPair> sorted(List<OverlapPair> pairs) {
        OverlapPair[] sorted = pairs.toArray(OverlapPair[]::new);
        Arrays.parallelSort(sorted, OverlapPair.WORST_FIRST);
        return List.of(sorted);
    }

    private Map<String, Map<String, List<MarketedProduct>>> bySectionAndVillage(
            Collection<MarketedProduct> marketedProducts) {
        Map<String, Map<String, List<MarketedProduct>>> sections = new HashMap<>();
        for (MarketedProduct marketed : marketedProducts) {
            String section = taxonomy.path(marketed.category()).get(0).id();
            sections.computeIfAbsent(section, none -> new HashMap<>())
                    .computeIfAbsent(marketed.village().id(), none -> new ArrayList<>())
                    .add(marketed);
        }
        return sections;
    }

    private Stream<OverlapPair> pairsAround(String village, Map<String, List<MarketedProduct>> section) {
        List<OverlapPair> pairs = new ArrayList<>();
        for (Neighbourhood.Neighbour neighbour : neighbourhood.of(village)) {
            if (village.compareTo(neighbour.village()) < 0) {
                Between between = new Between();
                for (MarketedProduct own : section.getOrDefault(village, List.of())) {
                    for (MarketedProduct theirs : section.getOrDefault(neighbour.village(), List.of())) {
                        compare(own, theirs, neighbour.minutes(), between).ifPresent(pairs::add);
                    }
                }
            }
        }
        return pairs.stream();
    }

    /** What pairs of the same two villages have in common: as a rule their markets, and so all but the level. */
    static final class Between {

        private @Nullable MarketedProduct one;
        private @Nullable MarketedProduct other;
        private double market;
        private final @Nullable Measures[] byLevel = new Measures[SharedLevel.values().length];

        double market(MarketedProduct own, MarketedProduct theirs) {
            if (one == null || other == null || own.shares() != one.shares() || theirs.shares() != other.shares()) {
                one = own;
                other = theirs;
                market = own.shares().overlap(theirs.shares());
                Arrays.fill(byLevel, null);
            }
            return market;
        }
    }

    Optional<OverlapPair> compare(
            MarketedProduct own, MarketedProduct theirs, double minutes, @Nullable Between between) {
        Category shared =
                taxonomy.lowestShared(own.category(), theirs.category()).orElse(null);
        if (shared == null) {
            return Optional.empty();
        }
        SharedLevel level = SharedLevel.of(shared, own.isSameVarietyAs(theirs));
        double similarity = productSimilarity.of(own, theirs, shared, level);
        if (!(similarity > 0)) {
            return Optional.empty();
        }
        boolean inOrder = own.id().compareTo(theirs.id()) <= 0;
        return Optional.of(pair(
                inOrder ? own : theirs,
                inOrder ? theirs : own,
                shared,
                measures(own, theirs, minutes, level, similarity, between)));
    }

    private Measures measures(
            MarketedProduct own,
            MarketedProduct theirs,
            double minutes,
            SharedLevel level,
            double similarity,
            @Nullable Between between) {
        double market = between == null ? own.shares().overlap(theirs.shares()) : between.market(own, theirs);
        Measures known = between == null || !productSimilarity.isByLevel() ? null : between.byLevel[level.ordinal()];
        Measures measures = known != null ? known : parameters.measure(level, similarity, minutes, market);
        if (between != null) {
            between.byLevel[level.ordinal()] = measures;
        }
        return measures;
    }

    private OverlapPair pair(MarketedProduct a, MarketedProduct b, Category shared, Measures measures) {
        return new OverlapPair(a, b, shared, measures, Band.of(measures.severity(), parameters.bands()));
    }
}
