package org.villageatlas.circuit.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.CircuitPlanning;
import org.villageatlas.circuit.Circuits;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.CircuitRequest;
import org.villageatlas.circuit.order.Sketch;
import org.villageatlas.circuit.planner.CircuitPlan;

/** Plans portfolios: shares the villages out, then plans each circuit with its villages as what must be visited. */
@Component
class PortfolioPlanning {

    private final CircuitPlanning planning;
    private final Circuits circuits;

    PortfolioPlanning(CircuitPlanning planning, Circuits circuits) {
        this.planning = planning;
        this.circuits = circuits;
    }

    /**
     * A portfolio; its circuits are kept, all of them or none.
     *
     * @param id it gets
     * @param request with its defaults
     * @param progress is told the share done, 0 to 1, and what comes next
     * @throws CancellationException when the thread was interrupted
     */
    Portfolio plan(String id, Portfolio.Request request, BiConsumer<Double, String> progress) {
        progress.accept(0.0, "Sharing the villages out");
        CircuitCase circuitCase = planning.caseOf(request.circuit());
        List<Sketch> sketches = new VillageShares(circuitCase, request.circuits()).find();
        List<List<String>> shares =
                sketches.stream().map(sketch -> villages(circuitCase, sketch)).toList();
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            checkWanted();
            progress.accept((i + 1.0) / (shares.size() + 1), "Planning circuit " + (i + 1) + " of " + shares.size());
            if (!shares.get(i).isEmpty()) {
                planned.add(circuit(
                        request.circuit().sharing(shares.get(i), elsewhere(shares, i, planned)), sketches.get(i)));
            }
        }
        checkWanted();
        planned.forEach(one -> circuits.keep(one.circuit()));
        return new PortfolioReport(circuitCase, request.circuits(), planned).portfolio(id, request);
    }

    private Planned circuit(CircuitRequest request, Sketch sketch) {
        CircuitCase one = planning.caseOf(request);
        CircuitPlan plan = planning.planned(one, List.of(), sketch);
        return new Planned(one, plan, planning.circuit(one, plan));
    }

    private static List<String> villages(CircuitCase circuitCase, Sketch sketch) {
        Map<String, String> villages = new HashMap<>();
        IntStream.range(0, circuitCase.stops())
                .mapToObj(circuitCase::candidate)
                .forEach(stop -> villages.put(stop.id(), stop.village().id()));
        return sketch.days().stream()
                .flatMap(day -> day.stops().stream())
                .map(stop -> villages.getOrDefault(stop, stop))
                .toList();
    }

    /** The villages of the other circuits are no stops of one, nor what those before it took in beside their own. */
    private static List<String> elsewhere(List<List<String>> shares, int own, List<Planned> before) {
        return Stream.concat(
                        shares.stream().flatMap(List::stream),
                        before.stream().flatMap(one -> one.circuit().stops()).map(Circuit.Stop::village))
                .filter(village -> !shares.get(own).contains(village))
                .distinct()
                .sorted()
                .toList();
    }

    private static void checkWanted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled");
        }
    }
}
