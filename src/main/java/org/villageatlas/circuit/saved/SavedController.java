package org.villageatlas.circuit.saved;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.Circuits;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Programmes;

/** A circuit stays under its id for good; whoever saves it gives it a name, by which it is found again. */
@RestController
class SavedController {

    private static final int LONGEST = 100;

    private final Circuits circuits;
    private final Programmes programmes;

    SavedController(Circuits circuits, Programmes programmes) {
        this.circuits = circuits;
        this.programmes = programmes;
    }

    /** A name as JSON has it. */
    record Naming(@Nullable String name) {

        String checked() {
            String text = name == null ? "" : name.strip();
            if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
                throw new Invalid("name", name, "1 to " + LONGEST + " characters on one line");
            }
            return text;
        }
    }

    /** Those that are kept, latest first; with {@code saved} only those with a name, or only those without. */
    @GetMapping(
            path = "/api/circuits",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable Boolean saved,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        String id = programme == null ? null : programmes.choose(programme).id();
        List<Feature> rows = circuits.list(id, saved, page).stream()
                .map(entry -> CircuitRow.of(entry.circuit(), entry.created()))
                .toList();
        return new Features(rows, circuits.count(id, saved), page);
    }

    @PutMapping("/api/circuits/{id}/name")
    ResponseEntity<Map<String, @Nullable Object>> save(@PathVariable String id, @RequestBody Naming naming) {
        circuits.name(id, naming.checked());
        Circuit circuit = circuits.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(CircuitRow.fields(circuit).toMap());
    }

    /** It is no longer among the saved ones; links to it still lead to it. */
    @DeleteMapping("/api/circuits/{id}/name")
    ResponseEntity<Void> drop(@PathVariable String id) {
        circuits.name(id, null);
        return ResponseEntity.noContent().build();
    }
}
