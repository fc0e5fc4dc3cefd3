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
    private final Map<String, Map<String, MarketedProduct>> known = new TreeMap<>();
    private final Map<String, List<MarketedProduct>> sold = new TreeMap<>();

    public OpenVarieties(Collection<MarketedProduct> marketedProducts, Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
        for (MarketedProduct marketed : marketedProducts) {
            if (marketed.hasVariety()) {
                known.computeIfAbsent(marketed.category().id(), none -> new TreeMap<>())
                        .putIfAbsent(marketed.variety(), marketed);
                sold.computeIfAbsent(marketed.village().id(), none -> new ArrayList<>())
                        .add(marketed);
            }
        }
    }

    /** Of the category of the first side: those that neither village sells and no neighbour of either does. */
    public List<String> of(OverlapPair pair) {
        return makers(pair).stream()
                .map(marketed -> String.valueOf(marketed.product().variety()))
                .toList();
    }

    /** A product for each of these varieties that shows it can be made. */
    public List<MarketedProduct> makers(OverlapPair pair) {
        Set<String> near = new HashSet<>(List.of(key(pair.a()), key(pair.b())));
        villagesNear(pair)
                .forEach(village -> sold.getOrDefault(village, List.of()).forEach(marketed -> near.add(key(marketed))));
        return known.getOrDefault(pair.a().category().id(), Map.of()).values().stream()
                .filter(marketed -> !near.contains(key(marketed)))
                .toList();
    }

    /** The products of both villages and their neighbours, of the same category, whose varieties are not open. */
    public List<MarketedProduct> taken(OverlapPair pair) {
        return villagesNear(pair).stream()
                .flatMap(village -> sold.getOrDefault(village, List.of()).stream())
                .filter(marketed -> marketed.category().equals(pair.a().category()) && !pair.involves(marketed))
                .toList();
    }

    private Set<String> villagesNear(OverlapPair pair) {
        Set<String> villages = new TreeSet<>();
        for (MarketedProduct side : List.of(pair.a(), pair.b())) {
            villages.add(side.village().id());
            neighbourhood.of(side.village().id()).forEach(neighbour -> villages.add(neighbour.village()));
        }
        return villages;
    }

    private static String key(MarketedProduct marketed) {
        return marketed.category().id() + "~" + marketed.variety();
    }
}
