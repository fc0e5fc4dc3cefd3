package org.villageatlas.circuit.portfolio;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.CircuitRequest;
import org.villageatlas.circuit.order.Pin;
import org.villageatlas.circuit.order.Wish;
import org.villageatlas.problem.Invalid;

/**
 * What is asked of a portfolio.
 *
 * @param circuits how many, 1 to 9
 * @param circuit what each of them is like, as one alone would be asked for
 */
record PortfolioRequest(@Nullable Double circuits, @Nullable CircuitRequest circuit) {

    private static final int MOST_DAYS = 60;

    int count() {
        return CircuitRequest.whole("circuits", circuits, 1, 9);
    }

    /** What is wrong with the one circuit, under the name that it has in this request. */
    static <T> T inCircuit(Supplier<T> part) {
        try {
            return part.get();
        } catch (Invalid problem) {
            throw new Invalid("circuit." + problem.field(), problem.value(), problem.expected());
        }
    }

    Wish wish() {
        if (circuit == null) {
            throw new Invalid("circuit", null, "what each circuit is like: start, days and so on, as of one circuit");
        }
        Wish wish = inCircuit(circuit::toWish);
        if (!wish.end().echo().equals(wish.start().echo())) {
            throw new Invalid("circuit.end", wish.end().echo(), "the start: each circuit ends where it began");
        }
        if (!wish.must().isEmpty() || !wish.pins().isEmpty()) {
            throw new Invalid(
                    wish.must().isEmpty() ? "circuit.pins" : "circuit.must",
                    wish.must().isEmpty() ? wish.pins().stream().map(Pin::stop).toList() : wish.must(),
                    "none: which villages are on which circuit is what a portfolio finds");
        }
        if (!wish.unlike().isEmpty()) {
            throw new Invalid(
                    "circuit.unlike",
                    wish.unlike(),
                    "none: the circuits of a portfolio differ from each other, and are not held against others");
        }
        if (count() * wish.days() > MOST_DAYS) {
            throw new Invalid(
                    "circuits",
                    count(),
                    "at most " + MOST_DAYS / wish.days() + " circuits of " + wish.days() + " days, " + MOST_DAYS
                            + " days in all");
        }
        return wish;
    }
}
