package org.villageatlas.circuit.solver;

import java.util.Arrays;

/** Puts absent nodes where the detour is least, in an order drawn by chance, now and then blind to a position. */
final class Recreate {

    /** Chance to overlook a position ("blink", Christiaens &amp; Vanden Berghe 2020). */
    private static final double BLINK = 0.01;

    private final FlatProblem problem;
    private final InsertionOrders orders;
    private final Focus focus;
    private final Dice dice;
    private final int[] required;
    private final int[] waiting;
    /** For node and day the stamp of a route into which the node does not fit. */
    private final long[] hopeless;

    private int untilBlink;
    private double leastDetour;
    private int bestDay;
    private int bestPosition;

    Recreate(FlatProblem problem, InsertionOrders orders, Dice dice) {
        this.problem = problem;
        this.orders = orders;
        this.dice = dice;
        focus = new Focus(problem, dice);
        required = Arrays.stream(problem.candidates)
                .filter(problem.source.required()::contains)
                .toArray();
        waiting = new int[problem.candidates.length];
        hopeless = new long[problem.size * problem.days];
        Arrays.fill(hopeless, -1);
        untilBlink = dice.trialsUntil(BLINK);
    }

    void apply(SearchState plan) {
        for (int node : required) {
            if (plan.dayOf[node] == SearchState.ABSENT) {
                tryToInsert(plan, node);
            }
        }
        focus.choose(plan);
        int count = orders.draw(plan, focus, dice, waiting);
        for (int i = 0; i < count; i++) {
            tryToInsert(plan, waiting[i]);
        }
    }

    private void tryToInsert(SearchState plan, int node) {
        leastDetour = Double.POSITIVE_INFINITY;
        for (int day = 0; day < plan.routes.length; day++) {
            Route route = plan.routes[day];
            if (hopeless[node * plan.routes.length + day] == route.stamp) {
                continue;
            }
            if (!problem.isAllowed(node, day) || !scan(route, day, node)) {
                hopeless[node * plan.routes.length + day] = route.stamp;
            }
        }
        if (leastDetour < Double.POSITIVE_INFINITY && plan.gain(node) > 0) {
            plan.insert(node, bestDay, bestPosition);
        }
    }

    /** Whether the node fits anywhere into the route; keeps the best position seen. */
    private boolean scan(Route route, int day, int visit) {
        double[] to = problem.in[visit];
        double[] onward = problem.out[visit];
        double open = problem.open[visit];
        double close = problem.close[visit];
        double service = problem.service[visit];
        int[] node = route.node;
        double[] depart = route.depart;
        double[] late = route.late;
        double[] leg = route.leg;
        boolean isFitting = false;
        double least = leastDetour;
        for (int position = 0, last = route.size; position <= last; position++) {
            double there = to[node[position]];
            double start = depart[position] + there;
            if (start > close) {
                continue;
            }
            double back = onward[node[position + 1]];
            if (Math.max(start, open) + service + back > late[position + 1]) {
                continue;
            }
            isFitting = true;
            double detour = there + back - leg[position];
            if (detour < least && !isBlinking()) {
                least = detour;
                bestDay = day;
                bestPosition = position + 1;
            }
        }
        leastDetour = least;
        return isFitting;
    }

    private boolean isBlinking() {
        if (--untilBlink > 0) {
            return false;
        }
        untilBlink = dice.trialsUntil(BLINK);
        return true;
    }
}
