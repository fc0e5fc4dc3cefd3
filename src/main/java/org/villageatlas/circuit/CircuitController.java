package org.villageatlas.circuit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.RequestedCircuit;
import org.villageatlas.job.LongWork;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Programmes;

/** A circuit stays under its id for good; whoever saves it gives it a name, by which it is found again. */
@RestController
class CircuitController {

    private static final int LONGEST_NAME = 100;

    private final CircuitPlanning planning;
    private final Circuits circuits;
    private final Programmes programmes;
    private final CircuitResponses responses;

    CircuitController(CircuitPlanning planning, Circuits circuits, Programmes programmes, CircuitResponses responses) {
        this.responses = responses;
        this.planning = planning;
        this.circuits = circuits;
        this.programmes = programmes;
    }

    /**
     * The name that a circuit is saved under.
     *
     * @param name 1 to 100 characters on one line
     */
    @Schema(example = "{\"name\":\"Around the lake\"}")
    record NameRequest(@Nullable String name) {

        String checked() {
            String text = name == null ? "" : name.strip();
            if (text.isEmpty() || text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
                throw new Invalid("name", name, "1 to " + LONGEST_NAME + " characters on one line");
            }
            return text;
        }
    }

    /** Plans a circuit. It is kept under the id of the answer. */
    @ResponseStatus(HttpStatus.CREATED)
    @LongWork
    @PostMapping("/api/circuits")
    ResponseEntity<Circuit> plan(@RequestBody RequestedCircuit request) {
        CircuitRequest checked = request.checked();
        return responses.created(
                checked,
                "Planning a circuit of " + checked.days() + " days",
                () -> circuits.keep(planning.plan(checked)),
                Circuit::path);
    }

    /**
     * Lists the circuits that are kept, latest first.
     *
     * @param programme id of a programme; all of them unless said
     * @param saved only those with a name, or only those without; both unless said
     */
    @GetMapping(
            path = "/api/circuits",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<CircuitRow> list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable Boolean saved,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        String id = programme == null ? null : programmes.choose(programme).id();
        List<Feature<CircuitRow>> rows =
                circuits.list(id, saved, page).stream().map(CircuitRow::feature).toList();
        return new Features<>(rows, circuits.count(id, saved), page);
    }

    /**
     * A circuit in all its parts.
     *
     * @param id of the circuit
     */
    @GetMapping("/api/circuits/{id}")
    ResponseEntity<Circuit> get(@PathVariable String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(circuits.get(id));
    }

    /**
     * Saves a circuit under a name, or renames it.
     *
     * @param id of the circuit
     */
    @PutMapping("/api/circuits/{id}/name")
    ResponseEntity<CircuitRow.Summary> save(@PathVariable String id, @RequestBody NameRequest request) {
        circuits.name(id, request.checked());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(CircuitRow.Summary.of(circuits.get(id)));
    }

    /**
     * Takes a circuit out of the saved ones. Links to it still lead to it.
     *
     * @param id of the circuit
     */
    @DeleteMapping("/api/circuits/{id}/name")
    ResponseEntity<Void> drop(@PathVariable String id) {
        circuits.name(id, null);
        return ResponseEntity.noContent().build();
    }
}
