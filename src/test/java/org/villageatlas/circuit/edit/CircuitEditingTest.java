package org.villageatlas.circuit.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.Circuits;
import org.villageatlas.circuit.Requests;
import org.villageatlas.circuit.ToyIsland;
import org.villageatlas.problem.Invalid;

class CircuitEditingTest {

    private final ToyIsland island = new ToyIsland();
    private final Map<String, Circuit> kept = new HashMap<>();
    private final Circuits circuits = new Circuits() {
        @Override
        public Optional<Circuit> find(String id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Circuit keep(Circuit circuit) {
            return kept.computeIfAbsent(circuit.id(), id -> circuit);
        }
    };
    private final CircuitEditing editing = new CircuitEditing(island.planning(), circuits, Requests.JSON);
    private final Circuit circuit = island.plan("{'start':'port','days':2,'hours_per_day':5,'month':7}");

    @BeforeEach
    void keep() {
        circuits.keep(circuit);
    }

    private Circuit edit(String id, Edit.Type type, String stop) {
        return editing.edit(id, List.of(new Edit(type, stop, null, null)));
    }

    private static List<String> stops(Circuit circuit) {
        return circuit.days().stream()
                .flatMap(day -> day.stops().stream())
                .map(stop -> stop.attraction() == null ? stop.village() : stop.attraction())
                .toList();
    }

    @Test
    void droppingAStopPlansTheRestAnewWithoutIt() {
        String dropped = stops(circuit).get(0);
        Circuit edited = edit(circuit.id(), Edit.Type.DROP, dropped);
        assertThat(stops(edited)).doesNotContain(dropped);
        assertThat(edited.leftOut()).anySatisfy(out -> assertThat(out.reason()).isEqualTo("avoided, as asked"));
        assertThat(edited.editedFrom()).isEqualTo(circuit.id());
    }

    @Test
    void anEditIsAnotherCircuitAndItsParentStaysAsItWas() {
        Circuit edited = edit(circuit.id(), Edit.Type.DROP, stops(circuit).get(0));
        assertThat(edited.id()).isNotEqualTo(circuit.id());
        assertThat(circuits.get(circuit.id())).isEqualTo(circuit);
        assertThat(editing.undo(edited.id())).isEqualTo(circuit);
    }

    @Test
    void theSameEditGivesTheSameCircuit() {
        Circuit once = edit(circuit.id(), Edit.Type.PIN, stops(circuit).get(0));
        assertThat(edit(circuit.id(), Edit.Type.PIN, stops(circuit).get(0))).isEqualTo(once);
        assertThat(edit(once.id(), Edit.Type.PIN, stops(circuit).get(0))).isEqualTo(once);
        assertThat(kept).hasSize(2);
    }

    @Test
    void whatIsRefusedLeavesNothingBehindAndNamesTheEdit() {
        List<Edit> edits = List.of(
                new Edit(Edit.Type.ADD, "holm", null, null),
                new Edit(Edit.Type.DROP, stops(circuit).get(0), null, null));
        assertThatThrownBy(() -> editing.edit(circuit.id(), edits))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("edits[0] is 'holm'; expected ");
        assertThat(kept).hasSize(1);
    }

    @Test
    void aCircuitThatWasPlannedAfreshHasNothingToUndo() {
        assertThatThrownBy(() -> editing.undo(circuit.id()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("no edit to undo");
    }

    @Test
    void addedStopsAreVisited() {
        Circuit without = edit(circuit.id(), Edit.Type.DROP, "brook-mill");
        Circuit with = edit(without.id(), Edit.Type.ADD, "brook-mill");
        assertThat(stops(with)).contains("brook-mill");
        assertThat(with.editedFrom()).isEqualTo(without.id());
    }
}
