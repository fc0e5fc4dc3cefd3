package org.villageatlas.circuit.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.CircuitPlanning;
import org.villageatlas.circuit.Circuits;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.problem.Invalid;

/** Plans an edited circuit and keeps it; what is refused leaves nothing behind. */
@Component
class CircuitEditing {

    private final CircuitPlanning planning;
    private final Circuits circuits;
    private final PinnedDays pinnedDays;

    CircuitEditing(CircuitPlanning planning, Circuits circuits, TravelTimes travelTimes) {
        this.planning = planning;
        this.circuits = circuits;
        this.pinnedDays = new PinnedDays(travelTimes);
    }

    /**
     * The circuit with these changes, or the same one where they change nothing. Whoever only says what is to be kept
     * keeps all of the tour: it is planned anew when something is to be different.
     *
     * @throws Invalid naming the edit that cannot be made, and why
     */
    Circuit edit(String id, List<Edit> edits) {
        Circuit circuit = circuits.get(id);
        Draft draft = new Draft(circuit);
        for (int i = 0; i < edits.size(); i++) {
            draft.apply(field(i), edits.get(i));
        }
        if (!draft.isChanged()) {
            return circuit;
        }
        CircuitRequest request = request(draft, edits);
        return circuits.findEdited(circuit, request)
                .orElseGet(() ->
                        circuits.keep(edited(circuit, draft, request, edits).editedFrom(circuit)));
    }

    private static CircuitRequest request(Draft draft, List<Edit> edits) {
        try {
            return draft.request();
        } catch (Invalid problem) {
            throw blamed(problem, edits, null);
        }
    }

    private Circuit edited(Circuit circuit, Draft draft, CircuitRequest request, List<Edit> edits) {
        boolean stays = edits.stream().allMatch(edit -> edit.type() == Edit.Type.PIN || edit.type() == Edit.Type.UNPIN);
        return stays ? circuit.asking(request) : planned(circuit, draft, request, edits);
    }

    /** @throws Invalid when the circuit is no edited one */
    Circuit undo(String id) {
        String parent = circuits.get(id).editedFrom();
        if (parent == null) {
            throw new Invalid("undo", true, "left out: this circuit was planned afresh and has no edit to undo");
        }
        return circuits.get(parent);
    }

    static String field(int edit) {
        return "edits[" + edit + "]";
    }

    private Circuit planned(Circuit circuit, Draft draft, CircuitRequest request, List<Edit> edits) {
        try {
            return planning.planFrom(draft.warmStart(circuit), request);
        } catch (Invalid problem) {
            throw blamed(problem, edits, pinnedDays.tooLong(circuit, draft));
        }
    }

    /**
     * The circuit could be planned before the edits, so one of them is at fault: the last about the stop in question.
     *
     * @param tooLong what a pinned day would take, or null when that is not the reason
     */
    private static Invalid blamed(Invalid problem, List<Edit> edits, @Nullable String tooLong) {
        int blamed = edits.size() - 1;
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).stop().equals(problem.value())) {
                blamed = i;
            }
        }
        String stop = edits.get(blamed).stop();
        String lacking = stop.equals(problem.value()) ? "" : "room for " + problem.value() + " as well, and with it ";
        return new Invalid(field(blamed), stop, tooLong == null ? lacking + problem.expected() : tooLong);
    }
}
