package org.villageatlas.overlap.assignment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssignmentController {

    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    @PostMapping("/api/overlap/assignment")
    Map<String, @Nullable Object> assign(@RequestBody AssignmentRequest request) {
        return assignments.assign(request).toMap();
    }
}
