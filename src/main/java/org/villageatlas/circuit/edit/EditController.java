package org.villageatlas.circuit.edit;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.CircuitResponses;
import org.villageatlas.job.LongWork;
import org.villageatlas.problem.Invalid;

@RestController
class EditController {

    private static final int MOST = 100;

    private final CircuitEditing editing;
    private final CircuitResponses responses;

    EditController(CircuitEditing editing, CircuitResponses responses) {
        this.responses = responses;
        this.editing = editing;
    }

    private record Question(String circuit, List<Edit> edits) {}

    /**
     * Changes, or the request to take back the last ones.
     *
     * @param edits 1 to 100, made one after the other
     * @param undo true to go back to the circuit that this one was edited from; without edits
     */
    @Schema(example = """
            {"edits": [{"type": "pin", "stop": "al-gjinar-oak"}]}
            """)
    record EditsRequest(
            @Nullable List<Edit.@Nullable Request> edits,
            @Nullable Boolean undo) {

        List<Edit> parsed() {
            if (edits == null || edits.isEmpty() || edits.size() > MOST) {
                throw new Invalid("edits", edits == null ? null : edits.size() + " edits", "1 to " + MOST + " edits");
            }
            return IntStream.range(0, edits.size())
                    .mapToObj(i -> {
                        Edit.Request edit = edits.get(i);
                        if (edit == null) {
                            throw new Invalid(CircuitEditing.field(i), null, "an edit with type and stop");
                        }
                        return edit.parse(CircuitEditing.field(i));
                    })
                    .toList();
        }
    }

    /**
     * Changes a circuit by hand. The answer is another circuit, which names this one as edited_from.
     *
     * @param id of the circuit
     */
    @ResponseStatus(HttpStatus.CREATED)
    @LongWork
    @ApiResponse(responseCode = "200", description = "After an undo: the circuit as it was before")
    @PostMapping("/api/circuits/{id}/edits")
    ResponseEntity<Circuit> edit(@PathVariable String id, @RequestBody EditsRequest request) {
        if (Boolean.TRUE.equals(request.undo())) {
            if (request.edits() != null) {
                throw new Invalid("undo", true, "either edits or undo");
            }
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(editing.undo(id));
        }
        List<Edit> edits = request.parsed();
        return responses.created(
                new Question(id, edits),
                "Planning the circuit " + id + " anew",
                () -> editing.edit(id, edits),
                Circuit::path);
    }
}
