package org.villageatlas.circuit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.request.CircuitRequest;

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
    public Optional<Circuit> findEdited(Circuit parent, CircuitRequest request) {
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
    public List<Entry> list(String programme, Boolean isSaved, Page page) {
        throw new AssertionError("not asked for");
    }

    @Override
    public int count(String programme, Boolean isSaved) {
        throw new AssertionError("not asked for");
    }

    @Override
    public void name(String id, String name) {
        kept.put(id, get(id).called(name));
    }

    @Override
    public Map<String, Integer> countByVillage(String programme) {
        return counts;
    }

    public Map<String, Circuit> all() {
        return kept;
    }
}
