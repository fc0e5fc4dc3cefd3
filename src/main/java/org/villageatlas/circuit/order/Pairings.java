package org.villageatlas.circuit.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.SoldTogether;

/** The goods sold together that a request goes by: those of the packages it names, else all of the programme. */
public final class Pairings {

    /** No advice, or none that matters to the request. */
    public static final Pairings NONE = new Pairings(List.of());

    private final List<SoldTogether.Pairing> used;
    private final Map<String, Double> nearness = new HashMap<>();

    private Pairings(List<SoldTogether.Pairing> used) {
        this.used = List.copyOf(used);
        for (SoldTogether.Pairing pairing : used) {
            nearness.merge(pairing.village(), pairing.nearness(), Math::max);
            nearness.merge(pairing.withVillage(), pairing.nearness(), Math::max);
        }
    }

    /**
     * @param all of the programme
     * @throws Invalid when the request names a package that is none of them
     */
    public static Pairings of(CircuitRequest request, List<SoldTogether.Pairing> all) {
        List<String> named = request.packages();
        if (named.isEmpty()) {
            return new Pairings(all);
        }
        Map<String, SoldTogether.Pairing> byId =
                all.stream().collect(Collectors.toMap(SoldTogether.Pairing::id, Function.identity()));
        for (int i = 0; i < named.size(); i++) {
            if (!byId.containsKey(named.get(i))) {
                throw new Invalid(
                        Candidates.field("packages", i),
                        named.get(i),
                        "the id of a package of the programme, as /api/overlap/packages lists them");
            }
        }
        return new Pairings(named.stream().distinct().map(byId::get).toList());
    }

    /** Nearness of the nearest partner, 0 to 1; 0 where a village has none. */
    double nearnessOf(String village) {
        return nearness.getOrDefault(village, 0.0);
    }

    /** Those of which both villages are among these. */
    public List<SoldTogether.Pairing> within(Set<String> villages) {
        return used.stream()
                .filter(pairing -> villages.contains(pairing.village()) && villages.contains(pairing.withVillage()))
                .toList();
    }
}
