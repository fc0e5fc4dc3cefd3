package org.villageatlas.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which products of a programme are new, gone or different. Only they are compared with their neighbours again; all other
 * pairs stay as they were. The roads, markets, taxonomy and parameters have to be the same as before.
 */
public final class OverlapChange {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, MarketedProduct> after = new LinkedHashMap<>();

    /** From the products before to those after. */
    public OverlapChange(Collection<MarketedProduct> before, Collection<MarketedProduct> after) {
        Map<String, MarketedProduct> old = new HashMap<>();
        before.forEach(marketed -> old.put(marketed.id(), marketed));
        for (MarketedProduct marketed : after) {
            this.after.put(marketed.id(), marketed);
            if (!Objects.equals(old.remove(marketed.id()), marketed)) {
                ids.add(marketed.id());
            }
        }
        ids.addAll(old.keySet());
    }

    /** How many products are new, gone or different. */
    public int size() {
        return ids.size();
    }

    /**
     * The pairs after the change, worst first: the same that {@link OverlapFinder#find} would give.
     *
     * @param before the pairs before it, worst first
     */
    public List<OverlapPair> applyTo(List<OverlapPair> before, OverlapFinder finder) {
        if (ids.isEmpty()) {
            return before;
        }
        return merged(before.stream().filter(pair -> !isChanged(pair.a()) && !isChanged(pair.b())), fresh(finder));
    }

    private boolean isChanged(MarketedProduct marketed) {
        return ids.contains(marketed.id());
    }

    private List<OverlapPair> fresh(OverlapFinder finder) {
        Map<String, List<MarketedProduct>> byVillage = after.values().stream()
                .collect(Collectors.groupingBy(marketed -> marketed.village().id()));
        List<OverlapPair> fresh = new ArrayList<>();
        for (String id : ids) {
            MarketedProduct marketed = after.get(id);
            if (marketed != null) {
                finder.findFor(marketed, byVillage).stream()
                        .filter(pair -> !isChanged(pair.other(marketed))
                                || pair.a().id().equals(id))
                        .forEach(fresh::add);
            }
        }
        fresh.sort(OverlapPair.WORST_FIRST);
        return fresh;
    }

    private static List<OverlapPair> merged(Stream<OverlapPair> kept, List<OverlapPair> fresh) {
        List<OverlapPair> merged = new ArrayList<>();
        int[] next = {0};
        kept.forEachOrdered(pair -> {
            while (next[0] < fresh.size() && OverlapPair.WORST_FIRST.compare(fresh.get(next[0]), pair) < 0) {
                merged.add(fresh.get(next[0]++));
            }
            merged.add(pair);
        });
        merged.addAll(fresh.subList(next[0], fresh.size()));
        return List.copyOf(merged);
    }
}
