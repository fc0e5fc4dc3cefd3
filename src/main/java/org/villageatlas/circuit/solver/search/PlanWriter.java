package org.villageatlas.circuit.solver.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/** Turns arrays into the plan that is handed out, and works its times and its value out anew. */
final class PlanWriter {

    private PlanWriter() {}

    static TourPlan write(TourProblem problem, Solution found, long iterations, boolean isTimeLimited) {
        DayScheduler walk = new DayScheduler(problem);
        List<Tour> tours = new ArrayList<>();
        boolean isSound = true;
        for (int day = 0; day < found.routes.length; day++) {
            Route route = found.routes[day];
            List<Integer> nodes = IntStream.rangeClosed(1, route.size)
                    .mapToObj(position -> route.node[position])
                    .toList();
            tours.add(walk.schedule(day, route.start(), nodes, route.end()).tour());
            isSound &= route.update();
        }
        Set<Integer> visited =
                tours.stream().flatMap(tour -> tour.nodes().stream()).collect(Collectors.toSet());
        List<Set<Integer>> required = problem.constraints().required();
        Set<Integer> missing = IntStream.range(0, required.size())
                .filter(group -> Collections.disjoint(required.get(group), visited))
                .boxed()
                .collect(Collectors.toSet());
        double travel = tours.stream().mapToDouble(Tour::travel).sum();
        double value = PlanScore.value(problem, visited) - problem.travelCost() * travel;
        return new TourPlan(tours, value, missing, iterations, isTimeLimited, isSound);
    }
}
