package org.villageatlas.bench.circuits.contender;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.List;
import org.villageatlas.circuit.solver.TourProblem;

/** Google OR-Tools' routing library: every visit optional, its score the penalty, guided local search. One thread. */
public final class OrTools implements Contender {

    /** How much a point of score outweighs the whole way of a route. */
    private static final long PER_POINT = 4;

    public OrTools() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "ortools";
    }

    @Override
    public Answer solve(TourProblem problem, Effort effort) {
        WholeNumbers numbers = WholeNumbers.of(problem);
        int routes = problem.days().size();
        int[] starts = problem.days().stream().mapToInt(day -> day.start()).toArray();
        int[] ends = problem.days().stream().mapToInt(day -> day.end()).toArray();
        RoutingIndexManager manager = new RoutingIndexManager(problem.size(), routes, starts, ends);
        RoutingModel routing = new RoutingModel(manager);
        addTimes(routing, manager, numbers);
        for (int node = 0; node < problem.size(); node++) {
            if (numbers.isVisit(node)) {
                long penalty = Math.round(problem.stops().get(node).score() * PER_POINT * numbers.latest());
                routing.addDisjunction(new long[] {manager.nodeToIndex(node)}, penalty);
            } else if (node != starts[0] && node != ends[0]) {
                routing.addDisjunction(new long[] {manager.nodeToIndex(node)}, 0);
            }
        }
        Assignment found = routing.solveWithParameters(parameters(effort));
        return new Answer(found == null ? List.of() : routes(routing, manager, found, routes), 0);
    }

    private static void addTimes(RoutingModel routing, RoutingIndexManager manager, WholeNumbers numbers) {
        int size = numbers.problem().size();
        long[][] ways = new long[size][size];
        long[][] steps = new long[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                ways[from][to] = numbers.travel(from, to);
                steps[from][to] = ways[from][to] + numbers.service(from);
            }
        }
        routing.setArcCostEvaluatorOfAllVehicles(routing.registerTransitMatrix(ways));
        int transit = routing.registerTransitMatrix(steps);
        routing.addDimension(transit, numbers.latest(), numbers.latest(), false, "time");
        RoutingDimension time = routing.getMutableDimension("time");
        for (int day = 0; day < numbers.problem().days().size(); day++) {
            time.cumulVar(routing.start(day)).setValue(numbers.earliest());
        }
        for (int node = 0; node < size; node++) {
            if (numbers.isVisit(node) && numbers.open(node) <= numbers.close(node)) {
                time.cumulVar(manager.nodeToIndex(node)).setRange(numbers.open(node), numbers.close(node));
            }
        }
    }

    private static RoutingSearchParameters parameters(Effort effort) {
        return main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(Duration.newBuilder()
                        .setSeconds(effort.milliseconds() / 1000)
                        .setNanos((int) (effort.milliseconds() % 1000 * 1_000_000)))
                .build();
    }

    private static List<List<Integer>> routes(
            RoutingModel routing, RoutingIndexManager manager, Assignment found, int routes) {
        List<List<Integer>> all = new ArrayList<>();
        for (int route = 0; route < routes; route++) {
            List<Integer> nodes = new ArrayList<>();
            long index = found.value(routing.nextVar(routing.start(route)));
            while (!routing.isEnd(index)) {
                nodes.add(manager.indexToNode(index));
                index = found.value(routing.nextVar(index));
            }
            all.add(nodes);
        }
        return all;
    }
}
