package org.villageatlas.overlap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Varieties of a product that are known somewhere in a programme and that nobody near sells. */
public final class OpenVarieties {

    private final Neighbourhood neighbourhood;
    private final Map<String, Map<String, Offer>> known = new TreeMap<>();
    private final Map<String, Set<String>> sold = new TreeMap<>();

    public OpenVarieties(Collection<Offer> offers, Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
        for (Offer offer : offers) {
            if (offer.hasVariety()) {
                known.computeIfAbsent(offer.category().id(), none -> new TreeMap<>())
                        .putIfAbsent(offer.variety(), offer);
                sold.computeIfAbsent(offer.village().id(), none -> new HashSet<>())
                        .add(key(offer));
            }
        }
    }

    /** Of the category of the first side: those that neither village sells and no neighbour of either does. */
    public List<String> of(OverlapPair pair) {
        Set<String> near = new HashSet<>(List.of(key(pair.a()), key(pair.b())));
        for (Offer side : List.of(pair.a(), pair.b())) {
            near.addAll(sold.getOrDefault(side.village().id(), Set.of()));
            neighbourhood
                    .of(side.village().id())
                    .forEach(neighbour -> near.addAll(sold.getOrDefault(neighbour.village(), Set.of())));
        }
        return known.getOrDefault(pair.a().category().id(), Map.of()).values().stream()
                .filter(offer -> !near.contains(key(offer)))
                .map(offer -> String.valueOf(offer.product().variety()))
                .toList();
    }

    private static String key(Offer offer) {
        return offer.category().id() + "~" + offer.variety();
    }
}
