package org.villageatlas.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.villageatlas.product.Taxonomy;

/**
 * The products that neighbours of a village make, to meet one candidate of the village after the other: how near a
 * neighbour is and how far its markets are the village's is worked out once for all candidates that sell alike.
 */
public final class NeighbourProducts {

    private final OverlapFinder finder;
    private final Taxonomy taxonomy;
    private final List<Around> around = new ArrayList<>();

    private record Around(
            double minutes, Map<String, List<MarketedProduct>> bySection, OverlapFinder.Between between) {}

    NeighbourProducts(
            OverlapFinder finder,
            Taxonomy taxonomy,
            List<Neighbourhood.Neighbour> neighbours,
            Map<String, List<MarketedProduct>> byVillage) {
        this.finder = finder;
        this.taxonomy = taxonomy;
        for (Neighbourhood.Neighbour neighbour : neighbours) {
            Map<String, List<MarketedProduct>> bySection = new HashMap<>();
            for (MarketedProduct theirs : byVillage.getOrDefault(neighbour.village(), List.of())) {
                bySection
                        .computeIfAbsent(section(theirs), none -> new ArrayList<>())
                        .add(theirs);
            }
            around.add(new Around(neighbour.minutes(), bySection, new OverlapFinder.Between()));
        }
    }

    private String section(MarketedProduct marketed) {
        return taxonomy.path(marketed.category()).get(0).id();
    }

    /** The pairs that a product of the village is in, worst first: what {@link OverlapFinder#find} would add. */
    public List<OverlapPair> pairsOf(MarketedProduct marketed) {
        List<OverlapPair> pairs = new ArrayList<>();
        String section = section(marketed);
        for (Around neighbour : around) {
            for (MarketedProduct theirs : neighbour.bySection().getOrDefault(section, List.of())) {
                finder.compare(marketed, theirs, neighbour.minutes(), neighbour.between())
                        .ifPresent(pairs::add);
            }
        }
        pairs.sort(OverlapPair.WORST_FIRST);
        return List.copyOf(pairs);
    }
}
