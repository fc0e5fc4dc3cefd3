package org.villageatlas.circuit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Circuits in memory, for tests without a database. */
public final class KeptCircuits implements Circuits {

    /** How many circuits stop in a village, as {@link #countByVillage} answers. */
    public final Map<String, Integer> counts = new HashMap<>();

    private final Map<String, Circuit> kept = new LinkedHashMap<>();

    @Override
    public Optional<Circuit> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Circuit> findEdited(Circuit parent, Map<String, Object> request) {
        return kept.values().stream()
                .filter(child -> parent.id().equals(child.editedFrom()))
                .filter(child -> child.request().equals(request))
                .findFirst();
    }

    @Override
    public Circuit keep(Circuit circuit) {
        return kept.computeIfAbsent(circuit.id(), id -> circuit);
    }

    @Override
    public Map<String, Integer> countByVillage(String programme) {
        return counts;
    }

    public Map<String, Circuit> all() {
        return kept;
    }
}
