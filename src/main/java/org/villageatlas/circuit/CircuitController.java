package org.villageatlas.circuit;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.MediaTypes;

@RestController
class CircuitController {

    private final CircuitPlanning planning;
    private final Circuits circuits;
    private final CircuitMap map;

    CircuitController(CircuitPlanning planning, Circuits circuits, CircuitMap map) {
        this.planning = planning;
        this.circuits = circuits;
        this.map = map;
    }

    @PostMapping("/api/circuits")
    ResponseEntity<Circuit> plan(@RequestBody CircuitRequest request) {
        Circuit circuit = circuits.keep(planning.plan(request.toWish()));
        return ResponseEntity.created(URI.create("/api/circuits/" + circuit.id()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(circuit);
    }

    /** For whoever asks for neither of the forms below, browsers included. */
    @GetMapping("/api/circuits/{id}")
    ResponseEntity<Circuit> get(@PathVariable String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(circuits.get(id));
    }

    @GetMapping(path = "/api/circuits/{id}", produces = MediaTypes.GEOJSON)
    Features draw(@PathVariable String id) {
        return map.draw(circuits.get(id));
    }

    @GetMapping(path = "/api/circuits/{id}", produces = MediaTypes.CSV)
    Features table(@PathVariable String id) {
        return map.table(circuits.get(id));
    }
}
