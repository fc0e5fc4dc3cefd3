package org.villageatlas.circuit.solver.search;

import java.util.List;
import org.villageatlas.circuit.solver.InitialDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/** Takes over as much of a plan as keeps the limits of a problem. */
final class InitialSolution {

    private final ProblemArrays problem;
    private final Solution solution;

    private InitialSolution(ProblemArrays problem, Solution solution) {
        this.problem = problem;
        this.solution = solution;
    }

    /** A plan with what of these days can be had. */
    static Solution of(ProblemArrays problem, PlanScore score, List<InitialDay> days) {
        InitialSolution initial = new InitialSolution(problem, new Solution(problem, score));
        initial.moveOvernightStops(days);
        for (int day = 0; day < Math.min(days.size(), problem.days); day++) {
            initial.visit(day, days.get(day).nodes());
        }
        return initial.solution;
    }

    /** All nights or none: each alone may be out of reach from where the others are. */
    private void moveOvernightStops(List<InitialDay> days) {
        TourProblem source = problem.source;
        int nights = Math.min(days.size(), source.constraints().overnightStops().size());
        int[] before = new int[nights];
        for (int night = 0; night < nights; night++) {
            before[night] = solution.routes[night].end();
            if (source.constraints()
                    .overnightStops()
                    .get(night)
                    .contains(days.get(night).end())) {
                solution.moveOvernightStop(night, days.get(night).end());
            }
        }
        if (!isKept()) {
            for (int night = 0; night < nights; night++) {
                solution.moveOvernightStop(night, before[night]);
            }
            isKept();
        }
    }

    /** Works the times of every day out. */
    private boolean isKept() {
        boolean isKept = true;
        for (int day = 0; day < problem.days; day++) {
            isKept &= solution.updateTimes(day);
        }
        return isKept;
    }

    /** All of a day where that keeps its limits; else one after the other, passing over what breaks one. */
    private void visit(int day, List<Integer> nodes) {
        nodes.forEach(node -> append(day, node));
        if (!solution.updateTimes(day)) {
            takeBack(day, solution.routes[day].size);
            for (int node : nodes) {
                if (append(day, node) && !solution.updateTimes(day)) {
                    takeBack(day, 1);
                }
            }
        }
        solution.clearRemoved();
    }

    /** False when the node is not allowed there whatever else is visited. */
    private boolean append(int day, int node) {
        Route route = solution.routes[day];
        int rank = problem.rank[node];
        int highest = 0;
        for (int position = 1; position <= route.size; position++) {
            highest = Math.max(highest, problem.rank[route.node[position]]);
        }
        boolean isAllowed = solution.dayOf[node] == Solution.ABSENT
                && problem.isAllowed(node, day)
                && !solution.isOverQuota(node)
                && (rank == 0 || rank > highest);
        if (isAllowed) {
            solution.insert(node, day, route.size + 1);
        }
        return isAllowed;
    }

    private void takeBack(int day, int count) {
        if (count > 0) {
            solution.clearRemoved();
            solution.remove(day, solution.routes[day].size - count + 1, count);
        }
        solution.updateTimes(day);
    }
}
