package org.villageatlas.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.circuit.planning.WarmStart;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.geo.Position;
import org.villageatlas.job.LongWork;
import org.villageatlas.problem.Invalid;

@RestController
class AlternativesController {

    private static final int MOST = 5;
    private static final double SAME_VALUE = 1e-9;
    private static final String NO_MORE =
            "What must be visited or is pinned, and what is near enough, leave no further tour that differs as much.";

    private final CircuitPlanning planning;
    private final Circuits circuits;
    private final CircuitResponses responses;

    AlternativesController(CircuitPlanning planning, Circuits circuits, CircuitResponses responses) {
        this.responses = responses;
        this.planning = planning;
        this.circuits = circuits;
    }

    private record Question(String circuit, int count) {}

    /**
     * Other circuits for the request of a circuit.
     *
     * @param circuit the best tour for the request: the circuit asked about, or a better one found meanwhile
     * @param insteadOf id of the circuit asked about where a better one was found, else null
     * @param leastDifference what every two of the tours differ by at least
     * @param alternatives in the order they were found, each kept under its id
     * @param note why there are fewer than asked for, else null
     */
    record Alternatives(
            Entry circuit,
            @Nullable String insteadOf,
            double leastDifference,
            List<Entry> alternatives,
            @Nullable String note) {}

    /**
     * A circuit beside others.
     *
     * @param id of the circuit
     * @param value score of its stops
     * @param stops how many
     * @param difference from the circuit: 1 - stops of both / stops of the one with fewer
     * @param valueGivenUp how much lower its value is
     */
    record Entry(String id, double value, int stops, double difference, double valueGivenUp) {}

    /**
     * Plans further circuits, as the POST of this path does. A GET that writes, answered for this version only.
     *
     * @param id of the circuit
     * @param count how many, 1 to 5
     */
    @LongWork
    @GetMapping(path = "/api/circuits/{id}/alternatives", produces = MediaType.APPLICATION_JSON_VALUE)
    Alternatives alternatives(@PathVariable String id, @RequestParam(defaultValue = "2") int count) {
        return plan(id, count);
    }

    /**
     * Plans further circuits for the request of a circuit. Each is kept under an id of its own; none is worth more than the first.
     *
     * @param id of the circuit
     * @param count how many, 1 to 5
     */
    @LongWork
    @PostMapping(path = "/api/circuits/{id}/alternatives", produces = MediaType.APPLICATION_JSON_VALUE)
    Alternatives plan(@PathVariable String id, @RequestParam(defaultValue = "2") int count) {
        if (count < 1 || count > MOST) {
            throw new Invalid("count", count, "1 to " + MOST);
        }
        Circuit asked = circuits.get(id);
        return responses.of(new Question(id, count), "Other tours for the circuit " + id, () -> planned(asked, count));
    }

    private Alternatives planned(Circuit asked, int count) {
        CircuitRequest request = asked.request();
        List<Circuit> tours = new ArrayList<>(List.of(asked));
        while (tours.size() <= count) {
            Optional<Circuit> other = planning.planBeside(request, tours);
            if (other.isEmpty()) {
                break;
            }
            if (other.get().value() > tours.get(0).value() + SAME_VALUE) {
                tours = new ArrayList<>(List.of(circuits.keep(better(other.get(), request))));
            } else {
                tours.add(circuits.keep(other.get()));
            }
        }
        Circuit main = tours.get(0);
        return new Alternatives(
                entry(main, main),
                main == asked ? null : asked.id(),
                CircuitPlanning.LEAST_DIFFERENCE,
                tours.stream().skip(1).map(tour -> entry(main, tour)).toList(),
                tours.size() > count ? null : NO_MORE);
    }

    /** Where a tour beside the main one scores more, the main one was not searched for long enough: it is, from here on. */
    private Circuit better(Circuit tour, CircuitRequest request) {
        return planning.planFrom(
                new WarmStart(tour.days().stream()
                        .map(day -> new WarmStart.Day(
                                day.stops().stream().map(Circuit.Stop::id).toList(),
                                new Position(day.end().lon(), day.end().lat())))
                        .toList()),
                request);
    }

    private static Entry entry(Circuit first, Circuit tour) {
        return new Entry(
                tour.id(),
                tour.value(),
                tour.stopIds().size(),
                tour == first ? 0 : Math.round(first.difference(tour) * 100) / 100.0,
                Math.round((first.value() - tour.value()) * 100) / 100.0);
    }
}
