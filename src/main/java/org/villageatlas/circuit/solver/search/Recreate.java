package org.villageatlas.circuit.solver.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.villageatlas.circuit.solver.rules.ProblemArrays;
import org.villageatlas.circuit.solver.rules.TimePropagation;

/** Puts absent nodes where the detour is least, in an order drawn by chance, now and then blind to a position. */
final class Recreate {

    /** Chance to overlook a position ("blink", Christiaens &amp; Vanden Berghe 2020). */
    private static final double BLINK = 0.01;

    /** How much of its least detour a visit is taken to cost: part of the detour is shared with what comes later. */
    private static final double DETOUR = 0.25;

    private final ProblemArrays problem;
    private final InsertionOrders orders;
    private final InsertionNeighbourhood neighbourhood;
    private final MarginalGainOrder gainOrder;
    private final RandomSource random;
    private final double travelCost;
    /** The candidates of each required set. */
    private final int[][] required;

    private final int[] absent;
    /** What a visit takes where it fits best: its length and part of the detour. */
    private final double[] insertionCost;
    /** For node and day the stamp of a route into which the node does not fit. */
    private final long[] infeasible;

    private int untilBlink;
    private double leastDetour;
    private int bestDay;
    private int bestPosition;

    Recreate(ProblemArrays problem, InsertionOrders orders, RandomSource random) {
        this.problem = problem;
        this.orders = orders;
        this.random = random;
        travelCost = problem.source.travelCost();
        neighbourhood = new InsertionNeighbourhood(problem, random);
        gainOrder = new MarginalGainOrder(problem.candidates.length);
        required = problem.source.constraints().required().stream()
                .map(group -> Arrays.stream(problem.candidates)
                        .filter(group::contains)
                        .toArray())
                .toArray(int[][]::new);
        absent = new int[problem.candidates.length];
        insertionCost = new double[problem.size];
        infeasible = new long[problem.size * problem.days];
        Arrays.fill(infeasible, -1);
        untilBlink = random.nextGeometric(BLINK);
    }

    void apply(Solution solution) {
        for (int group = 0; group < required.length; group++) {
            insertRequired(solution, group);
        }
        neighbourhood.select(solution);
        IntPredicate isPossible = solution.hasSets()
                ? node -> neighbourhood.contains(node) && hasRoom(solution, node)
                : neighbourhood::contains;
        int count = orders.draw(solution, isPossible, insertionCost, gainOrder, random, absent);
        for (int i = 0; i < count; i++) {
            tryToInsert(solution, absent[i]);
        }
    }

    /** Fills a plan with all that still fits and adds something, overlooking nothing. */
    void complete(Solution solution) {
        untilBlink = Integer.MAX_VALUE;
        Arrays.fill(infeasible, -1);
        for (int node : problem.candidates) {
            if (solution.dayOf[node] == Solution.ABSENT) {
                tryToInsert(solution, node);
            }
        }
    }

    /** One node of a required set that has none yet, from a different one on each time. */
    private void insertRequired(Solution solution, int group) {
        int[] nodes = required[group];
        int first = nodes.length < 2 || solution.isMet(group) ? 0 : random.nextInt(nodes.length);
        for (int i = 0; i < nodes.length && !solution.isMet(group); i++) {
            tryToInsert(solution, nodes[(first + i) % nodes.length]);
        }
    }

    private void tryToInsert(Solution solution, int node) {
        if (!solution.isOverQuota(node) && isFitting(solution, node) && isWorthIt(solution, node)) {
            solution.insert(node, bestDay, bestPosition);
        }
    }

    /** Whether it adds more than its least detour costs. */
    private boolean isWorthIt(Solution solution, int node) {
        return solution.marginalGain(node) > travelCost * leastDetour;
    }

    /**
     * Whether there is room for it on any day, and it is worth its detour; {@link #insertionCost} then tells how much it would
     * need.
     */
    private boolean hasRoom(Solution solution, int node) {
        boolean hasRoom = isFitting(solution, node) && (travelCost == 0 || isWorthIt(solution, node));
        insertionCost[node] = 1 + problem.service[node] + DETOUR * Math.max(0, leastDetour);
        return hasRoom;
    }

    /** Looks for the position of least detour over all days; false when there is none. */
    private boolean isFitting(Solution solution, int node) {
        leastDetour = Double.POSITIVE_INFINITY;
        for (int day = 0; day < solution.routes.length; day++) {
            Route route = solution.routes[day];
            if (infeasible[node * solution.routes.length + day] == route.stamp) {
                continue;
            }
            if (!problem.isAllowed(node, day) || !fits(route, day, node)) {
                infeasible[node * solution.routes.length + day] = route.stamp;
            }
        }
        return leastDetour < Double.POSITIVE_INFINITY;
    }

    private boolean fits(Route route, int day, int visit) {
        return problem.clocks[day].isPlain && problem.rank[visit] == 0
                ? scan(route, day, visit)
                : scanByTheClock(route, day, visit, problem.clocks[day]);
    }

    /** The same as {@link #scan} where there are time windows, a break or an order to keep. */
    private boolean scanByTheClock(Route route, int day, int visit, TimePropagation clock) {
        boolean isFitting = false;
        int last = lastPosition(route, problem.rank[visit]);
        for (int position = firstPosition(route, problem.rank[visit]); position <= last; position++) {
            double there = problem.in[visit][route.node[position]];
            double back = problem.out[visit][route.node[position + 1]];
            double detour = there + back - route.leg[position];
            double begin = begin(clock, visit, clock.arrive(route.earliestDeparture[position], there));
            double arrival = clock.arrive(clock.leave(visit, begin), back);
            if (arrival > route.latestStart[position + 1] || detour > route.travelLeft()) {
                continue;
            }
            isFitting = true;
            if (detour < leastDetour && !isBlinking()) {
                leastDetour = detour;
                bestDay = day;
                bestPosition = position + 1;
            }
        }
        return isFitting;
    }

    private double begin(TimePropagation clock, int visit, double arrival) {
        if (!clock.isPlain) {
            return clock.begin(visit, arrival);
        }
        double begin = Math.max(arrival, problem.open[visit]);
        return begin <= problem.close[visit] ? begin : Double.POSITIVE_INFINITY;
    }

    /** After the last visit of a lower rank. */
    private int firstPosition(Route route, int rank) {
        int first = rank == 0 ? 0 : route.size;
        while (first > 0 && !(problem.rank[route.node[first]] > 0 && problem.rank[route.node[first]] < rank)) {
            first--;
        }
        return first;
    }

    /** Before the first visit of a higher rank. */
    private int lastPosition(Route route, int rank) {
        int last = rank == 0 ? route.size : 0;
        while (last < route.size && problem.rank[route.node[last + 1]] <= rank) {
            last++;
        }
        return last;
    }

    /** Whether the node fits anywhere into the route; keeps the best position seen. */
    private boolean scan(Route route, int day, int visit) {
        double[] to = problem.in[visit];
        double[] onward = problem.out[visit];
        double open = problem.open[visit];
        double close = problem.close[visit];
        double service = problem.service[visit];
        int[] node = route.node;
        double[] earliestDeparture = route.earliestDeparture;
        double[] latestStart = route.latestStart;
        double[] leg = route.leg;
        boolean isFitting = false;
        double least = leastDetour;
        double travelLeft = route.travelLeft();
        for (int position = 0, last = route.size; position <= last; position++) {
            double there = to[node[position]];
            double start = earliestDeparture[position] + there;
            if (start > close) {
                continue;
            }
            double back = onward[node[position + 1]];
            if (Math.max(start, open) + service + back > latestStart[position + 1]) {
                continue;
            }
            double detour = there + back - leg[position];
            if (detour > travelLeft) {
                continue;
            }
            isFitting = true;
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
        untilBlink = random.nextGeometric(BLINK);
        return true;
    }
}
