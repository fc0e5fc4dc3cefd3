package org.villageatlas.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public OverlapFinder(Taxonomy taxonomy, Neighbourhood neighbourhood, OverlapParameters parameters) {
        this.taxonomy = taxonomy;
        this.neighbourhood = neighbourhood;
        this.parameters = parameters;
    }

    /** The pairs with any similarity, worst first. Products of the same village are not paired. */
    public List<OverlapPair> find(Collection<Offer> offers) {
        List<OverlapPair> pairs = new ArrayList<>();
        for (Map<String, List<Offer>> section : bySectionAndVillage(offers).values()) {
            section.keySet().forEach(village -> findAround(village, section, pairs));
        }
        pairs.sort(OverlapPair.WORST_FIRST);
        return List.copyOf(pairs);
    }

    /**
     * The pairs of one more product with those of neighbouring villages, worst first: what {@link #find} would add.
     *
     * @param byVillage the other products by the id of their village
     */
    public List<OverlapPair> findFor(Offer offer, Map<String, List<Offer>> byVillage) {
        List<OverlapPair> pairs = new ArrayList<>();
        for (Neighbourhood.Neighbour neighbour :
                neighbourhood.of(offer.village().id())) {
            for (Offer theirs : byVillage.getOrDefault(neighbour.village(), List.of())) {
                compare(offer, theirs, neighbour.minutes()).ifPresent(pairs::add);
            }
        }
        pairs.sort(OverlapPair.WORST_FIRST);
        return List.copyOf(pairs);
    }

    private Map<String, Map<String, List<Offer>>> bySectionAndVillage(Collection<Offer> offers) {
        Map<String, Map<String, List<Offer>>> sections = new HashMap<>();
        for (Offer offer : offers) {
            String section = taxonomy.path(offer.category()).get(0).id();
            sections.computeIfAbsent(section, none -> new HashMap<>())
                    .computeIfAbsent(offer.village().id(), none -> new ArrayList<>())
                    .add(offer);
        }
        return sections;
    }

    private void findAround(String village, Map<String, List<Offer>> section, List<OverlapPair> pairs) {
        for (Neighbourhood.Neighbour neighbour : neighbourhood.of(village)) {
            if (village.compareTo(neighbour.village()) < 0) {
                for (Offer own : section.getOrDefault(village, List.of())) {
                    for (Offer theirs : section.getOrDefault(neighbour.village(), List.of())) {
                        compare(own, theirs, neighbour.minutes()).ifPresent(pairs::add);
                    }
                }
            }
        }
    }

    private Optional<OverlapPair> compare(Offer own, Offer theirs, double minutes) {
        boolean inOrder = own.id().compareTo(theirs.id()) <= 0;
        Offer a = inOrder ? own : theirs;
        Offer b = inOrder ? theirs : own;
        return taxonomy.lowestShared(a.category(), b.category())
                .map(shared -> pair(a, b, shared, minutes))
                .filter(pair -> pair.measures().similarity() > 0);
    }

    private OverlapPair pair(Offer a, Offer b, Category shared, double minutes) {
        SharedLevel level = SharedLevel.of(shared, a.isSameVarietyAs(b));
        Measures measures = parameters.measure(level, minutes, a.shares(), b.shares());
        return new OverlapPair(
                a,
                b,
                shared,
                measures,
                parameters.bands().of(measures.severity()),
                parameters.advice().advise(measures, a.quantity(), b.quantity()));
    }
}
