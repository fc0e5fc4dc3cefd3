package org.villageatlas.circuit.alternative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.CircuitPlanning;
import org.villageatlas.circuit.CircuitRequest;
import org.villageatlas.circuit.Circuits;
import org.villageatlas.circuit.order.Wish;
import org.villageatlas.problem.Invalid;
import tools.jackson.databind.json.JsonMapper;

@RestController
class AlternativesController {

    private static final int MOST = 5;

    private final CircuitPlanning planning;
    private final Circuits circuits;
    private final JsonMapper json;

    AlternativesController(CircuitPlanning planning, Circuits circuits, JsonMapper json) {
        this.planning = planning;
        this.circuits = circuits;
        this.json = json;
    }

    /**
     * @param leastDifference what every two of the tours differ by at least
     * @param note why there are fewer than asked for, else null
     */
    record Alternatives(
            Entry circuit,
            double leastDifference,
            List<Entry> alternatives,
            @Nullable String note) {}

    /**
     * @param difference from the circuit: 1 - stops of both / stops of the one with fewer
     * @param valueGivenUp how much less it is worth
     */
    record Entry(String id, double value, int stops, double difference, double valueGivenUp) {}

    /** Other tours for the wish of a circuit, each kept under an id of its own. */
    @GetMapping(path = "/api/circuits/{id}/alternatives", produces = MediaType.APPLICATION_JSON_VALUE)
    Alternatives alternatives(@PathVariable String id, @RequestParam(defaultValue = "2") int count) {
        if (count < 1 || count > MOST) {
            throw new Invalid("count", count, "1 to " + MOST);
        }
        Circuit circuit = circuits.get(id);
        Wish wish = json.convertValue(circuit.request(), CircuitRequest.class).toWish();
        List<Circuit> tours = new ArrayList<>(List.of(circuit));
        while (tours.size() <= count) {
            Optional<Circuit> other = planning.planBeside(wish, tours);
            if (other.isEmpty()) {
                break;
            }
            tours.add(circuits.keep(other.get()));
        }
        return new Alternatives(
                entry(circuit, circuit),
                CircuitPlanning.LEAST_DIFFERENCE,
                tours.stream().skip(1).map(tour -> entry(circuit, tour)).toList(),
                tours.size() > count
                        ? null
                        : "What must be visited or is pinned, and what is near enough, leave no further tour that differs"
                                + " as much.");
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
