package org.villageatlas.overlap.assignment;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssignmentController {

    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    /**
     * Which product of each village would crowd the programme least.
     *
     * <p>Assigns every village one of its own products or one that it could make, with a lower bound on what any assignment
     * costs. Nothing is stored, and villages decide.
     */
    @PostMapping("/api/overlap/assignment")
    AssignmentAnswer assign(@RequestBody AssignmentRequest request) {
        return assignments.assign(request);
    }
}
