package org.villageatlas.circuit.order;

import java.util.List;

/**
 * How much it matters to a wish that the goods of a village are sold together with a neighbour's.
 *
 * @param packages ids of packages to go by; all of the programme where there are none
 * @param weight worth of a village of such a package, 0 to 5, times the nearness of its partner
 */
public record Bundle(List<String> packages, double weight) {

    /** It does not matter. */
    public static final Bundle NONE = new Bundle(List.of(), 0);

    public Bundle {
        packages = List.copyOf(packages);
    }
}
