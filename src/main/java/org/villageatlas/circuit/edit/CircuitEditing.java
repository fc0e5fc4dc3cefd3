package org.villageatlas.circuit.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.CircuitPlanning;
import org.villageatlas.circuit.CircuitRequest;
import org.villageatlas.circuit.Circuits;
import org.villageatlas.problem.Invalid;
import tools.jackson.databind.json.JsonMapper;

/** Plans an edited circuit and keeps it; what is refused leaves nothing behind. */
@Component
class CircuitEditing {

    private final CircuitPlanning planning;
    private final Circuits circuits;
    private final PinnedDays pinnedDays;
    private final JsonMapper json;

    CircuitEditing(CircuitPlanning planning, Circuits circuits, TravelTimes travelTimes, JsonMapper json) {
        this.planning = planning;
        this.circuits = circuits;
        this.pinnedDays = new PinnedDays(travelTimes);
        this.json = json;
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
        return circuits.findEdited(circuit, draft.request())
                .orElseGet(() -> circuits.keep(edited(circuit, draft, edits).editedFrom(circuit)));
    }

    private Circuit edited(Circuit circuit, Draft draft, List<Edit> edits) {
        boolean stays = edits.stream().allMatch(edit -> edit.type() == Edit.Type.PIN || edit.type() == Edit.Type.UNPIN);
        return stays ? circuit.asking(draft.request()) : planned(circuit, draft, edits);
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

    private Circuit planned(Circuit circuit, Draft draft, List<Edit> edits) {
        try {
            return planning.planFrom(
                    draft.sketch(circuit),
                    json.convertValue(draft.request(), CircuitRequest.class).toWish());
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
