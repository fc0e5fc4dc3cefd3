package org.villageatlas.circuit;

import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Revision;
import org.villageatlas.job.AsyncResponses;
import org.villageatlas.job.Cost;

/** Responses that circuits are planned for, which may take long. */
@Component
public class CircuitResponses {

    /** Both searches of a week of stops with their travel times; circuits with their legs. */
    private static final Cost COST = Cost.of(2, 64_000_000, 500_000);

    private record Question(Object by, long revision) {}

    private final AsyncResponses responses;
    private final Revision revision;

    public CircuitResponses(AsyncResponses responses, Revision revision) {
        this.responses = responses;
        this.revision = revision;
    }

    /**
     * What is planned, as {@link AsyncResponses#of}.
     *
     * @param by all that the plan goes by beside the catalogue and the circuits kept
     */
    public <T> T of(Object by, String title, Supplier<T> work) {
        return responses.of(new Question(by, revision.current()), title, COST, work);
    }

    /**
     * 201 with what is planned and kept; the same request sent once more after that plans anew.
     *
     * @param by all that the plan goes by beside the catalogue and the circuits kept
     * @param path where it is kept
     */
    public <T> ResponseEntity<T> created(Object by, String title, Supplier<T> work, Function<T, String> path) {
        T planned = responses.of(
                new Question(by, revision.current()), title, COST, work, (job, answer) -> path.apply(answer));
        return ResponseEntity.created(URI.create(path.apply(planned)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(planned);
    }
}
