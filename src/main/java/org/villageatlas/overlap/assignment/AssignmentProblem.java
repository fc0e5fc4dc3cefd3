package org.villageatlas.overlap.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Places that take one option each. An option costs something by itself, and something together with the option of a place
 * it is linked with; the sum is to be small.
 */
public final class AssignmentProblem {

    private final double[][] own;
    private final List<Link> links = new ArrayList<>();
    private final List<List<Link>> byPlace = new ArrayList<>();

    /**
     * Two places and what their options cost together.
     *
     * @param cost by option of the one, then of the other; 0 or more
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Link(int one, int other, double[][] cost) {

        double cost(int place, int option, int otherOption) {
            return place == one ? cost[option][otherOption] : cost[otherOption][option];
        }

        int across(int place) {
            return place == one ? other : one;
        }
    }

    /**
     * @param own what each option of each place costs by itself, 0 or more; every place has an option
     * @throws IllegalArgumentException when a place has no option or a cost is below 0
     */
    public AssignmentProblem(double[][] own) {
        this.own = new double[own.length][];
        for (int place = 0; place < own.length; place++) {
            if (own[place].length == 0) {
                throw new IllegalArgumentException("place " + place + " has no option");
            }
            for (double cost : own[place]) {
                check(cost);
            }
            this.own[place] = own[place].clone();
            byPlace.add(new ArrayList<>());
        }
    }

    /** Links two places; a link whose costs are all 0 is left out. */
    public void link(int one, int other, double[][] cost) {
        if (one == other || cost.length != own[one].length) {
            throw new IllegalArgumentException("no link of " + one + " with " + other);
        }
        boolean any = false;
        double[][] copy = new double[cost.length][];
        for (int option = 0; option < cost.length; option++) {
            if (cost[option].length != own[other].length) {
                throw new IllegalArgumentException("no link of " + one + " with " + other);
            }
            copy[option] = cost[option].clone();
            for (double each : cost[option]) {
                check(each);
                any |= each > 0;
            }
        }
        if (any) {
            Link link = new Link(one, other, copy);
            links.add(link);
            byPlace.get(one).add(link);
            byPlace.get(other).add(link);
        }
    }

    private static void check(double cost) {
        if (!(cost >= 0 && cost < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a cost is 0 or more, not " + cost);
        }
    }

    public int places() {
        return own.length;
    }

    /** How many options a place has. */
    public int options(int place) {
        return own[place].length;
    }

    double own(int place, int option) {
        return own[place][option];
    }

    List<Link> links() {
        return links;
    }

    List<Link> links(int place) {
        return byPlace.get(place);
    }

    /** What an option of a place costs beside the options of all others: its own cost and that of its links. */
    double around(int place, int option, int[] assignment) {
        double sum = own[place][option];
        for (Link link : byPlace.get(place)) {
            sum += link.cost(place, option, assignment[link.across(place)]);
        }
        return sum;
    }

    /** What the links of one place cost by an assignment. */
    public double crowding(int place, int[] assignment) {
        return around(place, assignment[place], assignment) - own[place][assignment[place]];
    }

    /** What the links of an assignment cost, each once. */
    public double together(int[] assignment) {
        double sum = 0;
        for (Link link : links) {
            sum += link.cost()[assignment[link.one()]][assignment[link.other()]];
        }
        return sum;
    }

    /** What an assignment costs in all. */
    public double cost(int[] assignment) {
        double sum = together(assignment);
        for (int place = 0; place < own.length; place++) {
            sum += own[place][assignment[place]];
        }
        return sum;
    }

    /** How many assignments there are, or infinity. */
    double assignments() {
        double assignments = 1;
        for (double[] options : own) {
            assignments *= options.length;
        }
        return assignments;
    }
}
