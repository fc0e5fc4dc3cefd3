package org.villageatlas.circuit.solver.search;

import java.util.Arrays;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/** A plan while it is being searched: the routes, where each node is, and their score. */
final class Solution {

    static final int ABSENT = -1;

    final ProblemArrays problem;
    final Route[] routes;
    /** Day of each node, or {@link #ABSENT}. */
    final int[] dayOf;
    /** Routes that differ from the plan this one was copied from. */
    final boolean[] changed;

    /** The nodes taken out since {@link #clearRemoved}, in its first places. */
    final int[] removed;

    int removals;

    private final PlanScore score;
    private final QuotaCounts quotas;
    private long stamps;
    int visits;
    double value;

    Solution(ProblemArrays problem, PlanScore noVisits) {
        this.problem = problem;
        score = noVisits.empty();
        quotas = new QuotaCounts(problem.source);
        routes = new Route[problem.days];
        for (int day = 0; day < routes.length; day++) {
            routes[day] = new Route(problem, day);
        }
        dayOf = new int[problem.size];
        Arrays.fill(dayOf, ABSENT);
        changed = new boolean[problem.days];
        removed = new int[problem.candidates.length];
    }

    void clearRemoved() {
        removals = 0;
    }

    double marginalGain(int node) {
        return score.marginalGain(node);
    }

    /** Whether the value of a visit depends on the others. */
    boolean hasSets() {
        return score.hasSets();
    }

    /** Whether some node of a required set is visited. */
    boolean isMet(int group) {
        return score.isMet(group);
    }

    boolean isOverQuota(int node) {
        return quotas.isFullFor(node);
    }

    double travel() {
        double travel = 0;
        for (Route route : routes) {
            travel += route.travel;
        }
        return travel;
    }

    /** What the search makes the most of: the value of the visits less what the travel costs. */
    double objective() {
        return value - problem.source.travelCost() * travel();
    }

    void insert(int node, int day, int position) {
        value += score.marginalGain(node);
        score.add(node);
        quotas.count(node, 1);
        dayOf[node] = day;
        visits++;
        routes[day].insert(node, position);
        if (!changed[day]) {
            touch(day);
        }
    }

    /** Takes out a run of visits. {@link #updateTimes} must follow before the next insertion. */
    void remove(int day, int from, int count) {
        Route route = routes[day];
        for (int position = from; position < from + count; position++) {
            int node = route.node[position];
            dayOf[node] = ABSENT;
            removed[removals++] = node;
            score.remove(node);
            quotas.count(node, -1);
            value -= score.marginalGain(node);
        }
        visits -= count;
        route.remove(from, count);
        touch(day);
    }

    /**
     * Works out the times of a route after cuts; false when they broke a limit, as a matrix against the triangle
     * inequality or a limit per leg makes possible.
     */
    boolean updateTimes(int day) {
        return routes[day].update();
    }

    /** Takes visits out from the end of a day until it keeps its limits; false when it does not even without any. */
    boolean trimEnd(int day) {
        while (!updateTimes(day)) {
            if (routes[day].size == 0) {
                return false;
            }
            remove(day, routes[day].size, 1);
        }
        return true;
    }

    /** The same from its beginning. */
    boolean trimStart(int day) {
        while (!updateTimes(day)) {
            if (routes[day].size == 0) {
                return false;
            }
            remove(day, 1, 1);
        }
        return true;
    }

    /** Moves the overnight stop after a day. {@link #updateTimes} must follow on both days. */
    void moveOvernightStop(int day, int place) {
        routes[day].endAt(place);
        routes[day + 1].startAt(place);
        touch(day);
        touch(day + 1);
    }

    private void touch(int day) {
        changed[day] = true;
        routes[day].stamp = ++stamps;
    }

    /** Makes the routes that changed here, or there, equal to the other plan's. */
    void copyChanged(Solution other, boolean[] which) {
        for (int day = 0; day < routes.length; day++) {
            if (which[day]) {
                Route mine = routes[day];
                for (int position = 1; position <= mine.size; position++) {
                    if (dayOf[mine.node[position]] == day) {
                        dayOf[mine.node[position]] = ABSENT;
                    }
                }
                mine.copyFrom(other.routes[day]);
            }
        }
        for (int day = 0; day < routes.length; day++) {
            if (which[day]) {
                Route mine = routes[day];
                for (int position = 1; position <= mine.size; position++) {
                    dayOf[mine.node[position]] = day;
                }
            }
        }
        score.copyFrom(other.score);
        quotas.copyFrom(other.quotas);
        value = other.value;
        visits = other.visits;
        Arrays.fill(which, false);
    }

    void copyAll(Solution other) {
        Arrays.fill(changed, true);
        copyChanged(other, changed);
    }

    /** Needed after a plan of another search was copied: stamps of two searches must not meet. */
    void renewStamps() {
        for (int day = 0; day < routes.length; day++) {
            touch(day);
        }
        Arrays.fill(changed, false);
    }
}
