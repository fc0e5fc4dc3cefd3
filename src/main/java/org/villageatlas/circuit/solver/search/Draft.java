package org.villageatlas.circuit.solver.search;

import java.util.List;
import org.villageatlas.circuit.solver.DraftDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.rules.FlatProblem;

/** Takes over as much of a plan as keeps the limits of a problem. */
final class Draft {

    private final FlatProblem problem;
    private final SearchState plan;

    private Draft(FlatProblem problem, SearchState plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** A plan with what of these days can be had. */
    static SearchState of(FlatProblem problem, Worth rules, List<DraftDay> days) {
        Draft draft = new Draft(problem, new SearchState(problem, rules));
        draft.moveNights(days);
        for (int day = 0; day < Math.min(days.size(), problem.days); day++) {
            draft.visit(day, days.get(day).nodes());
        }
        return draft.plan;
    }

    /** All nights or none: each alone may be out of reach from where the others are. */
    private void moveNights(List<DraftDay> days) {
        TourProblem source = problem.source;
        int nights = Math.min(days.size(), source.rules().nights().size());
        int[] before = new int[nights];
        for (int night = 0; night < nights; night++) {
            before[night] = plan.routes[night].end();
            if (source.rules().nights().get(night).contains(days.get(night).end())) {
                plan.moveNight(night, days.get(night).end());
            }
        }
        if (!isKept()) {
            for (int night = 0; night < nights; night++) {
                plan.moveNight(night, before[night]);
            }
            isKept();
        }
    }

    /** Works the times of every day out. */
    private boolean isKept() {
        boolean isKept = true;
        for (int day = 0; day < problem.days; day++) {
            isKept &= plan.settle(day);
        }
        return isKept;
    }

    /** All of a day where that keeps its limits; else one after the other, passing over what breaks one. */
    private void visit(int day, List<Integer> nodes) {
        nodes.forEach(node -> append(day, node));
        if (!plan.settle(day)) {
            takeBack(day, plan.routes[day].size);
            for (int node : nodes) {
                if (append(day, node) && !plan.settle(day)) {
                    takeBack(day, 1);
                }
            }
        }
        plan.forgetRemoved();
    }

    /** False when the node is not allowed there whatever else is visited. */
    private boolean append(int day, int node) {
        Route route = plan.routes[day];
        int rank = problem.rank[node];
        int highest = 0;
        for (int position = 1; position <= route.size; position++) {
            highest = Math.max(highest, problem.rank[route.node[position]]);
        }
        boolean isAllowed = plan.dayOf[node] == SearchState.ABSENT
                && problem.isAllowed(node, day)
                && !plan.isOverQuota(node)
                && (rank == 0 || rank > highest);
        if (isAllowed) {
            plan.insert(node, day, route.size + 1);
        }
        return isAllowed;
    }

    private void takeBack(int day, int count) {
        if (count > 0) {
            plan.forgetRemoved();
            plan.cut(day, plan.routes[day].size - count + 1, count);
        }
        plan.settle(day);
    }
}
