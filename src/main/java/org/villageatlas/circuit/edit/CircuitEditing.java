package org.villageatlas.circuit.edit;

import java.util.List;
import org.springframework.stereotype.Component;
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
    private final JsonMapper json;

    CircuitEditing(CircuitPlanning planning, Circuits circuits, JsonMapper json) {
        this.planning = planning;
        this.circuits = circuits;
        this.json = json;
    }

    /**
     * The circuit with these changes, or the same one where they change nothing.
     *
     * @throws Invalid naming the edit that cannot be made, and why
     */
    Circuit edit(String id, List<Edit> edits) {
        Circuit circuit = circuits.get(id);
        Draft draft = new Draft(circuit);
        for (int i = 0; i < edits.size(); i++) {
            draft.apply(field(i), edits.get(i));
        }
        return draft.isChanged() ? circuits.keep(planned(draft, edits).editedFrom(circuit)) : circuit;
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

    private Circuit planned(Draft draft, List<Edit> edits) {
        try {
            return planning.plan(
                    json.convertValue(draft.request(), CircuitRequest.class).toWish());
        } catch (Invalid problem) {
            throw blamed(problem, edits);
        }
    }

    /** The circuit could be planned before the edits, so one of them is at fault: the last about the stop in question. */
    private static Invalid blamed(Invalid problem, List<Edit> edits) {
        int blamed = edits.size() - 1;
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).stop().equals(problem.value())) {
                blamed = i;
            }
        }
        return new Invalid(field(blamed), problem.value(), String.valueOf(problem.expected()));
    }
}
