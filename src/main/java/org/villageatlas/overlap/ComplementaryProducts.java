package org.villageatlas.overlap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.overlap.severity.OverlapParameters;

/**
 * What neighbours could offer together: for a village, each category that it does not make and a neighbour near enough
 * does. Of several neighbours the nearest counts, so a package never holds the same twice.
 */
public final class ComplementaryProducts {

    private final Neighbourhood neighbourhood;
    private final Map<String, List<MarketedProduct>> byVillage;
    private final OverlapParameters parameters;
    private final Map<String, Map<String, ComplementaryProduct>> known = new ConcurrentHashMap<>();

    /**
     * A product of a neighbour that a village could offer beside its own.
     *
     * @param proximity proximity of the neighbour, 0 to 1
     */
    public record ComplementaryProduct(MarketedProduct marketed, double minutes, double proximity) {}

    /** @param byVillage all products by the id of their village */
    public ComplementaryProducts(
            Neighbourhood neighbourhood, Map<String, List<MarketedProduct>> byVillage, OverlapParameters parameters) {
        this.neighbourhood = neighbourhood;
        this.byVillage = byVillage;
        this.parameters = parameters;
    }

    /** What a village's package lacks and neighbours have, nearest first; none for a village without products. */
    public List<ComplementaryProduct> of(String village) {
        return List.copyOf(byCategory(village).values());
    }

    /** The advice for a pair: packaged only where it adds a category that the package of either side lacks. */
    public Advice advice(OverlapPair pair) {
        Advice advice = parameters
                .advice()
                .advise(pair.measures(), pair.a().quantity(), pair.b().quantity());
        return advice != Advice.PACKAGE_TOGETHER || isComplement(pair.a(), pair.b()) || isComplement(pair.b(), pair.a())
                ? advice
                : Advice.NO_CONFLICT;
    }

    /** Whether the second is what the package of the first one's village has of its category. */
    boolean isComplement(MarketedProduct own, MarketedProduct theirs) {
        ComplementaryProduct complement =
                byCategory(own.village().id()).get(theirs.category().id());
        return complement != null && complement.marketed().id().equals(theirs.id());
    }

    /** Whether only what the villages have already can keep the two from being packaged. */
    boolean isUnlikeAndNear(OverlapPair pair) {
        return pair.measures().similarity() <= parameters.advice().complementSimilarity()
                && pair.measures().proximity() >= parameters.advice().complementProximity();
    }

    /** What a village makes itself, or would package, in the place of a neighbour's product; none when it is that one. */
    Optional<MarketedProduct> inPlaceOf(String village, MarketedProduct theirs) {
        Optional<MarketedProduct> own = byVillage.getOrDefault(village, List.of()).stream()
                .filter(marketed -> marketed.category().equals(theirs.category()))
                .findFirst();
        return own.or(() -> Optional.ofNullable(
                                byCategory(village).get(theirs.category().id()))
                        .map(ComplementaryProduct::marketed))
                .filter(marketed -> !marketed.id().equals(theirs.id()));
    }

    private Map<String, ComplementaryProduct> byCategory(String village) {
        return known.computeIfAbsent(village, this::find);
    }

    private Map<String, ComplementaryProduct> find(String village) {
        Map<String, ComplementaryProduct> complements = new LinkedHashMap<>();
        Set<String> made = new HashSet<>();
        List<MarketedProduct> own = byVillage.getOrDefault(village, List.of());
        own.forEach(marketed -> made.add(marketed.category().id()));
        List<Neighbourhood.Neighbour> nearestFirst = neighbourhood.of(village).stream()
                .sorted(Comparator.comparingDouble(Neighbourhood.Neighbour::minutes)
                        .thenComparing(Neighbourhood.Neighbour::village))
                .toList();
        for (Neighbourhood.Neighbour neighbour : nearestFirst) {
            double proximity = parameters.proximity().of(neighbour.minutes());
            if (!own.isEmpty() && proximity >= parameters.advice().complementProximity()) {
                for (MarketedProduct marketed : byVillage.getOrDefault(neighbour.village(), List.of())) {
                    if (!made.contains(marketed.category().id())) {
                        complements.putIfAbsent(
                                marketed.category().id(),
                                new ComplementaryProduct(marketed, neighbour.minutes(), proximity));
                    }
                }
            }
        }
        return complements;
    }
}
