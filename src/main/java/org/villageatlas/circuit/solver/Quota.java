package org.villageatlas.circuit.solver;

import java.util.Set;

/**
 * A set of nodes of which a plan visits only so many.
 *
 * @param most how many, required ones included
 */
public record Quota(Set<Integer> nodes, int most) {

    public Quota {
        nodes = Set.copyOf(nodes);
    }
}
