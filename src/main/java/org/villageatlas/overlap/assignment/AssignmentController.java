package org.villageatlas.overlap.assignment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.job.AsyncResponses;
import org.villageatlas.job.LongWork;
import org.villageatlas.problem.NotFound;

@RestController
class AssignmentController {

    private final Assignments assignments;
    private final AsyncResponses responses;

    AssignmentController(Assignments assignments, AsyncResponses responses) {
        this.assignments = assignments;
        this.responses = responses;
    }

    /**
     * Which product of each village would crowd the programme least.
     *
     * <p>Assigns every village one of its own products or one that it could make, with a lower bound on what any assignment
     * costs. Nothing is stored, and villages decide.
     */
    @LongWork
    @PostMapping("/api/overlap/assignment")
    AssignmentAnswer assign(@RequestBody AssignmentRequest request) {
        return assignments.assign(request);
    }

    /**
     * The assignment that a job has found, as long as it is kept.
     *
     * @param id of the job
     */
    @GetMapping("/api/overlap/assignment/{id}")
    AssignmentAnswer result(@PathVariable String id) {
        if (responses.find(id).orElse(null) instanceof AssignmentAnswer answer) {
            return answer;
        }
        throw new NotFound("assignment", id);
    }
}
