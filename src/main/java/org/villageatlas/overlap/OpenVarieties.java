package org.villageatlas.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Varieties of a product that are known somewhere in a programme and that nobody near sells. */
public final class OpenVarieties {

    private final Neighbourhood neighbourhood;
    private final Map<String, Map<String, Offer>> known = new TreeMap<>();
    private final Map<String, List<Offer>> sold = new TreeMap<>();

    public OpenVarieties(Collection<Offer> offers, Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
        for (Offer offer : offers) {
            if (offer.hasVariety()) {
                known.computeIfAbsent(offer.category().id(), none -> new TreeMap<>())
                        .putIfAbsent(offer.variety(), offer);
                sold.computeIfAbsent(offer.village().id(), none -> new ArrayList<>())
                        .add(offer);
            }
        }
    }

    /** Of the category of the first side: those that neither village sells and no neighbour of either does. */
    public List<String> of(OverlapPair pair) {
        return makers(pair).stream()
                .map(offer -> String.valueOf(offer.product().variety()))
                .toList();
    }

    /** A product for each of these varieties that shows it can be made. */
    public List<Offer> makers(OverlapPair pair) {
        Set<String> near = new HashSet<>(List.of(key(pair.a()), key(pair.b())));
        villagesNear(pair)
                .forEach(village -> sold.getOrDefault(village, List.of()).forEach(offer -> near.add(key(offer))));
        return known.getOrDefault(pair.a().category().id(), Map.of()).values().stream()
                .filter(offer -> !near.contains(key(offer)))
                .toList();
    }

    /** The products of both villages and their neighbours, of the same category, whose varieties are not open. */
    public List<Offer> taken(OverlapPair pair) {
        return villagesNear(pair).stream()
                .flatMap(village -> sold.getOrDefault(village, List.of()).stream())
                .filter(offer -> offer.category().equals(pair.a().category()) && !pair.involves(offer))
                .toList();
    }

    private Set<String> villagesNear(OverlapPair pair) {
        Set<String> villages = new TreeSet<>();
        for (Offer side : List.of(pair.a(), pair.b())) {
            villages.add(side.village().id());
            neighbourhood.of(side.village().id()).forEach(neighbour -> villages.add(neighbour.village()));
        }
        return villages;
    }

    private static String key(Offer offer) {
        return offer.category().id() + "~" + offer.variety();
    }
}
