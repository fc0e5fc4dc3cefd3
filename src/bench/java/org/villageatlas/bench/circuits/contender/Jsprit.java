package org.villageatlas.bench.circuits.contender;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.SolutionCostCalculator;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.util.RandomNumberGeneration;
import com.graphhopper.jsprit.core.util.Solutions;
import com.graphhopper.jsprit.core.util.VehicleRoutingTransportCostsMatrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/** jsprit with an objective of its own: the scores left out, and the way as a tie-breaker. */
public final class Jsprit implements Contender {

    /** Iterations of the trial run from which those of the next follow: its annealing needs to know. */
    private static final int TRIAL = 20;

    /** Its messages would stand between our rows. */
    public Jsprit() {
        if (LoggerFactory.getLogger("com.graphhopper.jsprit") instanceof Logger logger) {
            logger.setLevel(Level.WARN);
        }
    }

    @Override
    public String name() {
        return "jsprit";
    }

    @Override
    public Answer solve(TourProblem problem, Effort effort) {
        long begun = System.nanoTime();
        VehicleRoutingProblem model = model(problem);
        RandomNumberGeneration.setSeed(effort.seed());
        VehicleRoutingProblemSolution best = run(problem, model, effort, TRIAL, effort.milliseconds() / 4);
        int done = TRIAL;
        double used = (System.nanoTime() - begun) / 1e6;
        while (used < effort.milliseconds()) {
            long rest = Math.round(effort.milliseconds() - used);
            int iterations = (int) Math.max(1, done * rest / used);
            VehicleRoutingProblemSolution found = run(problem, model, effort, iterations, rest);
            best = found.getCost() < best.getCost() ? found : best;
            done += iterations;
            used = (System.nanoTime() - begun) / 1e6;
        }
        return new Answer(routes(best, problem.days().size()), done);
    }

    private static VehicleRoutingProblemSolution run(
            TourProblem problem, VehicleRoutingProblem model, Effort effort, int iterations, long milliseconds) {
        VehicleRoutingAlgorithm algorithm = com.graphhopper.jsprit.core.algorithm.box.Jsprit.Builder.newInstance(model)
                .setObjectiveFunction(objective(problem))
                .setProperty(
                        com.graphhopper.jsprit.core.algorithm.box.Jsprit.Parameter.THREADS,
                        String.valueOf(effort.threads()))
                .buildAlgorithm();
        algorithm.setMaxIterations(iterations);
        TimeTermination clock = new TimeTermination(milliseconds);
        algorithm.setPrematureAlgorithmTermination(clock);
        algorithm.addListener(clock);
        return Solutions.bestOf(algorithm.searchSolutions());
    }

    private static SolutionCostCalculator objective(TourProblem problem) {
        double tieBreaker = 0.01
                / problem.days().stream()
                        .mapToDouble(day -> day.latest() - day.earliest())
                        .sum();
        return solution -> {
            double cost = 0;
            for (Job left : solution.getUnassignedJobs()) {
                cost += problem.stops().get(Integer.parseInt(left.getId())).score();
            }
            for (VehicleRoute route : solution.getRoutes()) {
                cost += tieBreaker * (route.getEnd().getArrTime() - route.getDepartureTime());
            }
            return cost;
        };
    }

    private static VehicleRoutingProblem model(TourProblem problem) {
        VehicleRoutingProblem.Builder builder = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(VehicleRoutingProblem.FleetSize.FINITE)
                .setRoutingCost(costs(problem));
        for (int day = 0; day < problem.days().size(); day++) {
            TourDay limits = problem.days().get(day);
            builder.addVehicle(VehicleImpl.Builder.newInstance("day" + day)
                    .setStartLocation(Location.newInstance(limits.start()))
                    .setEndLocation(Location.newInstance(limits.end()))
                    .setEarliestStart(limits.earliest())
                    .setLatestArrival(limits.latest())
                    .build());
        }
        WholeNumbers visits = new WholeNumbers(problem, 1);
        for (int node = 0; node < problem.size(); node++) {
            TourStop stop = problem.stops().get(node);
            if (visits.isVisit(node)) {
                builder.addJob(Service.Builder.newInstance(String.valueOf(node))
                        .setLocation(Location.newInstance(node))
                        .setServiceTime(stop.serviceTime())
                        .setTimeWindow(TimeWindow.newInstance(Math.max(0, stop.open()), Math.min(1e12, stop.close())))
                        .build());
            }
        }
        return builder.build();
    }

    private static VehicleRoutingTransportCosts costs(TourProblem problem) {
        VehicleRoutingTransportCostsMatrix.Builder costs =
                VehicleRoutingTransportCostsMatrix.Builder.newInstance(false);
        for (int from = 0; from < problem.size(); from++) {
            for (int to = 0; to < problem.size(); to++) {
                double time = problem.travel()[from][to];
                costs.addTransportDistance(String.valueOf(from), String.valueOf(to), time);
                costs.addTransportTime(String.valueOf(from), String.valueOf(to), time);
            }
        }
        return costs.build();
    }

    private static List<List<Integer>> routes(VehicleRoutingProblemSolution solution, int days) {
        List<List<Integer>> routes = new ArrayList<>();
        for (VehicleRoute route : solution.getRoutes()) {
            List<Integer> nodes = new ArrayList<>();
            for (TourActivity activity : route.getActivities()) {
                nodes.add(activity.getLocation().getIndex());
            }
            routes.add(nodes);
        }
        routes.addAll(Collections.nCopies(days - routes.size(), List.of()));
        return routes;
    }
}
