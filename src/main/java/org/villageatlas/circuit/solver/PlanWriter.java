package org.villageatlas.circuit.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns arrays into the plan that is handed out, and works its times and its value out anew. */
final class PlanWriter {

    private PlanWriter() {}

    static TourPlan write(TourProblem problem, SearchState found, long iterations) {
        List<Tour> tours = new ArrayList<>();
        boolean isSound = true;
        for (int day = 0; day < found.routes.length; day++) {
            tours.add(tour(problem, problem.days().get(day), found.routes[day]));
            isSound &= found.routes[day].update();
        }
        Set<Integer> visited =
                tours.stream().flatMap(tour -> tour.nodes().stream()).collect(Collectors.toSet());
        Set<Integer> missing = problem.required().stream()
                .filter(node -> !visited.contains(node))
                .collect(Collectors.toSet());
        return new TourPlan(tours, Worth.value(problem, visited), missing, iterations, isSound);
    }

    private static Tour tour(TourProblem problem, TourDay day, Route route) {
        List<Tour.Visit> visits = new ArrayList<>();
        double now = day.earliest();
        double travel = 0;
        int from = day.start();
        for (int position = 1; position <= route.size; position++) {
            int node = route.node[position];
            TourStop stop = problem.stops().get(node);
            double way = problem.travel()[from][node];
            double arrive = now + way;
            double start = Math.max(arrive, stop.open());
            now = start + stop.service();
            travel += way;
            visits.add(new Tour.Visit(node, arrive, start, now));
            from = node;
        }
        double home = problem.travel()[from][day.end()];
        return new Tour(visits, travel + home, day.earliest(), now + home);
    }
}
