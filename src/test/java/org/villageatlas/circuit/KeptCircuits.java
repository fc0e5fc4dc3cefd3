package org.villageatlas.circuit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Circuits kept in memory. */
public final class KeptCircuits implements Circuits {

    public final Map<String, Circuit> byId = new HashMap<>();
    public final Map<String, Integer> counts = new HashMap<>();

    @Override
    public Optional<Circuit> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Circuit> findEdited(Circuit parent, Map<String, Object> request) {
        return byId.values().stream()
                .filter(child -> parent.id().equals(child.editedFrom()))
                .filter(child -> child.request().equals(request))
                .findFirst();
    }

    @Override
    public Circuit keep(Circuit circuit) {
        return byId.computeIfAbsent(circuit.id(), id -> circuit);
    }

    @Override
    public Map<String, Integer> countByVillage(String programme) {
        return counts;
    }
}
