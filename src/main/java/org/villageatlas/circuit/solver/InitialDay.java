package org.villageatlas.circuit.solver;

import java.util.List;

/**
 * A day of a plan to begin with.
 *
 * @param nodes to visit, in order; what breaks a limit is passed over
 * @param end where the night may be, or -1 to leave it where it is
 */
public record InitialDay(List<Integer> nodes, int end) {

    public InitialDay {
        nodes = List.copyOf(nodes);
    }
}
