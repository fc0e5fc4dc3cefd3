package org.villageatlas.bench.circuits.contender;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;
import org.villageatlas.circuit.solver.TourProblem;

/** Timefold in its default set-up: a list of places for each route, places may stay out. One thread, as the free edition has. */
public final class Timefold implements Contender {

    /** Its messages would stand between our rows. */
    public Timefold() {
        if (LoggerFactory.getLogger("ai.timefold") instanceof Logger logger) {
            logger.setLevel(Level.WARN);
        }
    }

    @Override
    public String name() {
        return "timefold";
    }

    @Override
    public Answer solve(TourProblem problem, Effort effort) {
        WholeNumbers numbers = WholeNumbers.of(problem);
        TimefoldPlan plan = new TimefoldPlan();
        plan.places = IntStream.range(0, problem.size())
                .filter(numbers::isVisit)
                .mapToObj(node -> new TimefoldPlan.Place(node, numbers))
                .toList();
        plan.routes = problem.days().stream()
                .map(day -> new TimefoldPlan.Route(day.start(), day.end(), numbers))
                .toList();
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldPlan.Route.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withRandomSeed(effort.seed())
                .withTerminationSpentLimit(Duration.ofMillis(effort.milliseconds()));
        TimefoldPlan found =
                SolverFactory.<TimefoldPlan>create(config).buildSolver().solve(plan);
        return new Answer(
                found.routes.stream()
                        .map(route -> route.places.stream()
                                .map(TimefoldPlan.Place::node)
                                .toList())
                        .toList(),
                0);
    }
}
