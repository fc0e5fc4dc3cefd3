package org.villageatlas.circuit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.problem.NotFound;

/** The circuits that were planned. */
public interface Circuits {

    /** As many circuits are looked at to see where visitors are sent already. */
    int LATEST = 1000;

    Optional<Circuit> find(String id);

    /** The first that was edited from a circuit to this request, so that the same edit has the same answer. */
    Optional<Circuit> findEdited(Circuit parent, CircuitRequest request);

    /**
     * Keeps a circuit.
     *
     * @return the one kept, which is the earlier one when there is one of that id
     */
    Circuit keep(Circuit circuit);

    /**
     * The circuits that are kept, the latest first.
     *
     * @param programme id of a programme, or null for all
     * @param isSaved only those with a name, or only those without, or null for both
     */
    List<Entry> list(@Nullable String programme, @Nullable Boolean isSaved, Page page);

    /** How many {@link #list} has on all pages. */
    int count(@Nullable String programme, @Nullable Boolean isSaved);

    /**
     * Saves a circuit under a name, or takes its name from it.
     *
     * @throws NotFound when there is none of that id
     */
    void name(String id, @Nullable String name);

    /** Where a circuit stands in the list. */
    record Entry(Circuit circuit, Instant created) {

        String id() {
            return circuit.id();
        }
    }

    /** By id of a village how many kept circuits of a programme stop there, of the {@link #LATEST} last kept. */
    Map<String, Integer> countByVillage(String programme);

    /** @throws NotFound when there is none of that id */
    default Circuit get(String id) {
        return find(id).orElseThrow(() -> new NotFound("circuit", id));
    }
}
