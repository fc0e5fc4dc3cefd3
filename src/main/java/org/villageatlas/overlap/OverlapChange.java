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
    private final Map<String, Offer> after = new LinkedHashMap<>();

    /** From the products before to those after. */
    public OverlapChange(Collection<Offer> before, Collection<Offer> after) {
        Map<String, Offer> old = new HashMap<>();
        before.forEach(offer -> old.put(offer.id(), offer));
        for (Offer offer : after) {
            this.after.put(offer.id(), offer);
            if (!Objects.equals(old.remove(offer.id()), offer)) {
                ids.add(offer.id());
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

    private boolean isChanged(Offer offer) {
        return ids.contains(offer.id());
    }

    private List<OverlapPair> fresh(OverlapFinder finder) {
        Map<String, List<Offer>> byVillage = after.values().stream()
                .collect(Collectors.groupingBy(offer -> offer.village().id()));
        List<OverlapPair> fresh = new ArrayList<>();
        for (String id : ids) {
            Offer offer = after.get(id);
            if (offer != null) {
                finder.findFor(offer, byVillage).stream()
                        .filter(pair ->
                                !isChanged(pair.other(offer)) || pair.a().id().equals(id))
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
