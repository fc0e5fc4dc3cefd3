package org.villageatlas.circuit.solver;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A theme of which more adds less: with the amounts of the visited members, such as their minutes, the sum scores {@code
 * weight * ln(1 + total / scale)}. A concave function of a sum is submodular. Under one limit on the total of all themes the
 * best totals are nearly in proportion to the weights (proportional fairness, Kelly 1997).
 *
 * @param scale total at which a further unit adds half of what the first did, above 0
 * @param members amount by node, above 0; rounded to 1/1024, so that sums are exact in any order
 */
public record DiminishingSum(double weight, double scale, Map<Integer, Double> members) {

    private static final double UNITS = 1024;

    public DiminishingSum {
        if (!(weight >= 0) || !(scale > 0)) {
            throw new IllegalArgumentException("weight " + weight + ", scale " + scale);
        }
        members = Map.copyOf(members.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        member -> Math.rint(member.getValue() * UNITS) / UNITS,
                        (a, b) -> a,
                        TreeMap::new)));
        if (members.values().stream().anyMatch(amount -> !(amount > 0))) {
            throw new IllegalArgumentException("an amount is not above 0: " + members);
        }
    }

    /** What a total scores. */
    public double value(double total) {
        return weight * Math.log1p(total / scale);
    }

    /** What a total gains by an amount more. */
    public double gain(double total, double amount) {
        return weight * Math.log1p(amount / (scale + total));
    }
}
