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
import org.villageatlas.circuit.planning.CircuitPlan;
import org.villageatlas.circuit.planning.CircuitProblem;
import org.villageatlas.circuit.planning.WarmStart;
import org.villageatlas.circuit.request.CircuitRequest;

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
        CircuitProblem problem = planning.problemOf(request.circuit());
        List<WarmStart> starts = new VillageShares(problem, request.circuits()).find();
        List<List<String>> shares =
                starts.stream().map(start -> villages(problem, start)).toList();
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            checkWanted();
            progress.accept((i + 1.0) / (shares.size() + 1), "Planning circuit " + (i + 1) + " of " + shares.size());
            if (!shares.get(i).isEmpty()) {
                planned.add(circuit(
                        request.circuit().sharing(shares.get(i), elsewhere(shares, i, planned)), starts.get(i)));
            }
        }
        checkWanted();
        planned.forEach(one -> circuits.keep(one.circuit()));
        return new PortfolioReport(problem, request.circuits(), planned).portfolio(id, request);
    }

    private Planned circuit(CircuitRequest request, WarmStart start) {
        CircuitProblem one = planning.problemOf(request);
        CircuitPlan plan = planning.planned(one, List.of(), start);
        return new Planned(one, plan, planning.circuit(one, plan));
    }

    private static List<String> villages(CircuitProblem problem, WarmStart start) {
        Map<String, String> villages = new HashMap<>();
        IntStream.range(0, problem.candidateCount())
                .mapToObj(problem::candidate)
                .forEach(stop -> villages.put(stop.id(), stop.village().id()));
        return start.days().stream()
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
