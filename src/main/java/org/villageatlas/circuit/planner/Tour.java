package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tour being worked on: the order of visits on each day, the nights between, and the minutes each day takes. */
final class Tour {

    private static final double SAME = 1e-7;

    private final Numbers numbers;
    private final int[][] orders;
    private final int[] nights;
    private final double[] lengths;
    private final boolean[] visited;
    private final ValueTally tally;

    Tour(Numbers numbers, int[] nights) {
        this.numbers = numbers;
        this.nights = nights.clone();
        orders = new int[numbers.days][0];
        lengths = new double[numbers.days];
        visited = new boolean[numbers.node.length];
        tally = new ValueTally(numbers);
        for (int day = 0; day < numbers.days; day++) {
            lengths[day] = length(day, orders[day]);
        }
    }

    private Tour(Tour other) {
        numbers = other.numbers;
        nights = other.nights.clone();
        orders = other.orders.clone();
        lengths = other.lengths.clone();
        visited = other.visited.clone();
        tally = other.tally.copy();
    }

    /** Orders are replaced as a whole, never written into, so copies may share them. */
    Tour copy() {
        return new Tour(this);
    }

    Numbers numbers() {
        return numbers;
    }

    /** Whether a day of that length keeps its hours. */
    boolean fits(double length) {
        return numbers.fits(length);
    }

    ValueTally tally() {
        return tally;
    }

    int days() {
        return orders.length;
    }

    int[] order(int day) {
        return orders[day];
    }

    int stops(int day) {
        return orders[day].length;
    }

    boolean isVisited(int sight) {
        return visited[sight];
    }

    int from(int day) {
        return day == 0 ? numbers.input.start() : nights[day - 1];
    }

    int to(int day) {
        return day == orders.length - 1 ? numbers.input.end() : nights[day];
    }

    double length(int day) {
        return lengths[day];
    }

    /** The length the day would have with its visits in another order or of other sights. */
    double length(int day, int[] order) {
        int here = from(day);
        double length = 0;
        for (int sight : order) {
            int node = numbers.node[sight];
            length += numbers.between(here, node) + numbers.visit[sight];
            here = node;
        }
        return length + numbers.between(here, to(day));
    }

    /** By how many minutes a visit before the stop at a position, or at the day's end, makes the day longer. */
    double extra(int day, int position, int sight) {
        int node = numbers.node[sight];
        int before = nodeBefore(day, position);
        int after = nodeAt(day, position);
        return numbers.between(before, node)
                + numbers.visit[sight]
                + numbers.between(node, after)
                - numbers.between(before, after);
    }

    /** By how many minutes the day becomes longer when the stop at a position is for another sight. */
    double extraInstead(int day, int position, int sight) {
        int given = orders[day][position];
        int before = nodeBefore(day, position);
        int after = nodeAt(day, position + 1);
        return numbers.between(before, numbers.node[sight])
                + numbers.visit[sight]
                + numbers.between(numbers.node[sight], after)
                - numbers.between(before, numbers.node[given])
                - numbers.visit[given]
                - numbers.between(numbers.node[given], after);
    }

    void insert(int day, int position, int sight) {
        visited[sight] = true;
        tally.add(sight);
        reorder(day, with(orders[day], position, sight));
    }

    int remove(int day, int position) {
        int sight = orders[day][position];
        visited[sight] = false;
        tally.remove(sight);
        reorder(day, without(orders[day], position));
        return sight;
    }

    /** Gives a day another order; which sights are visited on all days together stays with the caller. */
    void reorder(int day, int[] order) {
        orders[day] = order;
        lengths[day] = length(day, order);
    }

    /** Moves the night after a day; the days on both sides may then be too long. */
    void moveNight(int day, int node) {
        nights[day] = node;
        lengths[day] = length(day, orders[day]);
        lengths[day + 1] = length(day + 1, orders[day + 1]);
    }

    double minutes() {
        return Arrays.stream(lengths).sum();
    }

    /** Worth more, or as much in less time. */
    boolean isBetterThan(Tour other) {
        double difference = tally.total() - other.tally.total();
        return difference > SAME || (difference > -SAME && minutes() < other.minutes() - SAME);
    }

    List<Integer> sights() {
        List<Integer> sights = new ArrayList<>();
        for (int[] order : orders) {
            Arrays.stream(order).forEach(sights::add);
        }
        return sights;
    }

    static int[] with(int[] order, int position, int sight) {
        int[] longer = new int[order.length + 1];
        System.arraycopy(order, 0, longer, 0, position);
        longer[position] = sight;
        System.arraycopy(order, position, longer, position + 1, order.length - position);
        return longer;
    }

    static int[] without(int[] order, int position) {
        int[] shorter = new int[order.length - 1];
        System.arraycopy(order, 0, shorter, 0, position);
        System.arraycopy(order, position + 1, shorter, position, shorter.length - position);
        return shorter;
    }

    private int nodeBefore(int day, int position) {
        return position == 0 ? from(day) : numbers.node[orders[day][position - 1]];
    }

    private int nodeAt(int day, int position) {
        return position == orders[day].length ? to(day) : numbers.node[orders[day][position]];
    }
}
