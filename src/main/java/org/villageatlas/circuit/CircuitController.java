package org.villageatlas.circuit;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.circuit.order.CircuitRequest;

@RestController
class CircuitController {

    private final CircuitPlanning planning;
    private final Circuits circuits;

    CircuitController(CircuitPlanning planning, Circuits circuits) {
        this.planning = planning;
        this.circuits = circuits;
    }

    @PostMapping("/api/circuits")
    ResponseEntity<Circuit> plan(@RequestBody CircuitRequest request) {
        Circuit circuit = circuits.keep(planning.plan(request));
        return ResponseEntity.created(URI.create("/api/circuits/" + circuit.id()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(circuit);
    }

    /** For whoever asks for none of the forms that {@code circuit.output} has. */
    @GetMapping("/api/circuits/{id}")
    ResponseEntity<Circuit> get(@PathVariable String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(circuits.get(id));
    }
}
