package org.villageatlas.circuit;

import java.util.Optional;
import org.villageatlas.problem.NotFound;

/** The circuits that were planned. */
public interface Circuits {

    Optional<Circuit> find(String id);

    /**
     * Keeps a circuit.
     *
     * @return the one kept, which is the earlier one when there is one of that id
     */
    Circuit keep(Circuit circuit);

    /** @throws NotFound when there is none of that id */
    default Circuit get(String id) {
        return find(id).orElseThrow(() -> new NotFound("circuit", id));
    }
}
