package org.villageatlas.circuit;

import java.util.Optional;
import org.villageatlas.problem.NotFound;

/** The circuits that were planned. */
interface Circuits {

    Optional<Circuit> find(String id);

    /**
     * Keeps a circuit.
     *
     * @return the one kept, which is the earlier one when there is one of that id
     */
    Circuit keep(Circuit circuit);

    default Circuit get(String id) {
        return find(id).orElseThrow(() -> new NotFound("circuit", id));
    }
}
