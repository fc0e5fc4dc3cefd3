package org.villageatlas.circuit.solver;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A theme or product that several nodes have, of which each further one adds less: with the strengths of the visited
 * members in falling order s1 &gt;= s2 &gt;= ..., the set scores {@code weight * sum of discounts[k] * sk}. Falling discounts make
 * this monotone and submodular.
 *
 * @param discounts share of the weight that the first, second, ... member adds, never rising; further ones add nothing
 * @param members strength by node, above 0
 */
public record CoverageSet(double weight, List<Double> discounts, Map<Integer, Double> members) {

    public CoverageSet {
        discounts = List.copyOf(discounts);
        members = Map.copyOf(members);
        if (!(weight >= 0) || !isFalling(discounts)) {
            throw new IllegalArgumentException("weight " + weight + ", discounts " + discounts);
        }
        if (!members.isEmpty() && !(Collections.min(members.values()) > 0)) {
            throw new IllegalArgumentException("a strength is not above 0: " + members);
        }
    }

    /** A set that counts once, however many of its members are visited. */
    public static CoverageSet once(double weight, Collection<Integer> members) {
        return new CoverageSet(
                weight, List.of(1.0), members.stream().distinct().collect(Collectors.toMap(node -> node, node -> 1.0)));
    }

    private static boolean isFalling(List<Double> discounts) {
        double last = Double.POSITIVE_INFINITY;
        for (double discount : discounts) {
            if (!(discount >= 0) || discount > last) {
                return false;
            }
            last = discount;
        }
        return true;
    }
}
