package org.villageatlas.circuit.output;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.circuit.Circuits;

/** The page for people, which fetches the circuit of its address and can be printed. */
@RestController
class CircuitPage {

    private static final Resource PAGE = new ClassPathResource("static/circuit.html");

    private final Circuits circuits;

    CircuitPage(Circuits circuits) {
        this.circuits = circuits;
    }

    /** The same page where there is no such circuit: it says so. */
    @GetMapping(path = "/circuits/{id}", produces = FileFormats.HTML)
    ResponseEntity<Resource> page(@PathVariable String id, @RequestParam(required = false) @Nullable String date) {
        return ResponseEntity.status(circuits.find(id).isPresent() ? 200 : 404)
                .contentType(MediaType.TEXT_HTML)
                .body(PAGE);
    }
}
