package org.villageatlas.circuit.portfolio;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Pin;
import org.villageatlas.circuit.request.RequestedCircuit;
import org.villageatlas.problem.Invalid;

/**
 * What is asked of a portfolio.
 *
 * @param circuits how many, 1 to 9
 * @param circuit what each of them is like, as one alone would be asked for
 */
@Schema(example = """
        {"circuits": 2, "circuit": {"start": "al-tirane", "days": 1, "seed": 1}}
        """)
record PortfolioRequest(@Nullable Double circuits, @Nullable RequestedCircuit circuit) {

    private static final int MOST_DAYS = 60;

    int count() {
        return RequestedCircuit.whole("circuits", circuits, 1, 9);
    }

    /** What is wrong with the one circuit, under the name that it has in this request. */
    static <T> T inCircuit(Supplier<T> part) {
        try {
            return part.get();
        } catch (Invalid problem) {
            throw new Invalid("circuit." + problem.field(), problem.value(), problem.expected());
        }
    }

    CircuitRequest checked() {
        if (circuit == null) {
            throw new Invalid("circuit", null, "what each circuit is like: start, days and so on, as of one circuit");
        }
        CircuitRequest request = inCircuit(circuit::checked);
        if (!request.end().equals(request.start())) {
            throw new Invalid("circuit.end", request.end(), "the start: each circuit ends where it began");
        }
        if (!request.must().isEmpty() || !request.pins().isEmpty()) {
            throw new Invalid(
                    request.must().isEmpty() ? "circuit.pins" : "circuit.must",
                    request.must().isEmpty()
                            ? request.pins().stream().map(Pin::stop).toList()
                            : request.must(),
                    "none: which villages are on which circuit is what a portfolio finds");
        }
        if (!request.unlike().isEmpty()) {
            throw new Invalid(
                    "circuit.unlike",
                    request.unlike(),
                    "none: the circuits of a portfolio differ from each other, and are not held against others");
        }
        if (count() * request.days() > MOST_DAYS) {
            throw new Invalid(
                    "circuits",
                    count(),
                    "at most " + MOST_DAYS / request.days() + " circuits of " + request.days() + " days, " + MOST_DAYS
                            + " days in all");
        }
        return request;
    }
}
