package org.villageatlas.accessibility.scenario;

import java.util.List;
import java.util.Optional;
import org.villageatlas.problem.NotFound;

/** The scenarios that are kept. */
interface Scenarios {

    Optional<Scenario> find(String id);

    /** All, latest first. */
    List<Scenario> list();

    void keep(Scenario scenario);

    /**
     * Puts a later version in the place of the one before it.
     *
     * @return whether the one before was still there; nothing is done otherwise
     */
    boolean replace(Scenario later);

    /** @return whether there was one */
    boolean delete(String id);

    /** @throws NotFound when there is none */
    default Scenario get(String id) {
        return find(id).orElseThrow(() -> new NotFound("scenario", id));
    }
}
