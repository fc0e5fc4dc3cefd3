package org.villageatlas.circuit.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.KeptCircuits;
import org.villageatlas.circuit.ToyIsland;
import org.villageatlas.problem.Invalid;

class CircuitEditingTest {

    private final ToyIsland island = new ToyIsland();
    private final KeptCircuits circuits = island.kept;
    private final CircuitEditing editing = new CircuitEditing(island.planning(), circuits, island);
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
                .map(Circuit.Stop::id)
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
    void anEditedAlternativeStaysAnAlternative() {
        island.lodgingAt("dell");
        for (String village : List.of("alm", "brook", "dell")) {
            island.attractionOpen(village + "-house", village, 60, "24/7");
            island.attractionOpen(village + "-cellar", village, 60, "24/7");
        }
        String json = "{'start':'port','days':2,'hours_per_day':4}";
        Circuit main = circuits.keep(island.plan(json));
        Circuit other = circuits.keep(island.planning()
                .planBeside(island.request(json), List.of(main))
                .orElseThrow());
        assertThat(other.request().unlike()).isEqualTo(List.of(main.id()));

        Circuit edited = edit(other.id(), Edit.Type.DROP, stops(other).get(0));
        assertThat(edited.request().unlike()).isEqualTo(List.of(main.id()));
        assertThat(edited.difference(main)).isGreaterThanOrEqualTo(0.4);
        assertThat(edited.difference(other)).isLessThanOrEqualTo(edited.difference(main));
    }

    @Test
    void anEditedTourIsWorthNoLessThanWhatIsLeftOfTheOneBefore() {
        for (String stop : stops(circuit)) {
            Circuit without = edit(circuit.id(), Edit.Type.DROP, stop);
            Circuit again = edit(without.id(), Edit.Type.RESTORE, stop);
            assertThat(again.value()).as(stop).isGreaterThanOrEqualTo(without.value());
        }
    }

    @Test
    void pinningChangesNoStopButIsHeldByLaterEdits() {
        String pinned = stops(circuit).get(1);
        Circuit once = edit(circuit.id(), Edit.Type.PIN, pinned);
        assertThat(once.days()).isEqualTo(circuit.days());
        Circuit twice = edit(once.id(), Edit.Type.DROP, stops(circuit).get(0));
        assertThat(stops(twice)).contains(pinned).doesNotContain(stops(circuit).get(0));
    }

    @Test
    void aMovedStopStandsOnItsNewDayAndAHeldOrderIsKept() {
        Circuit roomy = island.plan("{'start':'port','days':2,'hours_per_day':12,'month':7}");
        circuits.keep(roomy);
        String moved = stops(roomy).get(0);
        Circuit edited = editing.edit(roomy.id(), List.of(new Edit(Edit.Type.MOVE, moved, 2, null)));
        assertThat(edited.days().get(1).stops()).extracting(Circuit.Stop::id).contains(moved);
        List<String> first =
                roomy.days().get(0).stops().stream().map(Circuit.Stop::id).toList();
        Circuit turned = editing.edit(roomy.id(), List.of(new Edit(Edit.Type.REORDER, first.get(1), null, 1)));
        assertThat(stops(turned)).startsWith(first.get(1), first.get(0));
    }

    @Test
    void theSameEditGivesTheSameCircuit() {
        Circuit once = edit(circuit.id(), Edit.Type.PIN, stops(circuit).get(0));
        assertThat(edit(circuit.id(), Edit.Type.PIN, stops(circuit).get(0))).isEqualTo(once);
        assertThat(edit(once.id(), Edit.Type.PIN, stops(circuit).get(0))).isEqualTo(once);
        assertThat(circuits.all()).hasSize(2);
    }

    @Test
    void whatIsRefusedLeavesNothingBehindAndNamesTheEdit() {
        List<Edit> edits = List.of(
                new Edit(Edit.Type.ADD, "holm", null, null),
                new Edit(Edit.Type.DROP, stops(circuit).get(0), null, null));
        assertThatThrownBy(() -> editing.edit(circuit.id(), edits))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("edits[0] is 'holm'; expected ");
        assertThat(circuits.all()).hasSize(1);
    }

    @Test
    void aDayThatWouldBeTooLongIsToldWithItsMinutes() {
        Circuit far = island.plan("{'start':'port','end':'town','days':2,'hours_per_day':5,'month':7}");
        circuits.keep(far);
        List<Edit> edits = stops(far).stream()
                .map(stop -> new Edit(Edit.Type.MOVE, stop, 1, null))
                .toList();
        assertThatThrownBy(() -> editing.edit(far.id(), edits))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("day 1 would take ")
                .hasMessageContaining(" minutes of 300, from port by the stops pinned to it to ");
        assertThat(circuits.all()).hasSize(2);
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
