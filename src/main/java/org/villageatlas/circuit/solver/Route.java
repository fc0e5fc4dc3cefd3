package org.villageatlas.circuit.solver;

/**
 * One day of a plan in arrays: position 0 is its start, then the visits, then its end. For each position it knows when
 * the plan leaves and how late the visit may begin such that the rest still fits, so that an insertion is checked in
 * constant time (Savelsbergh 1992).
 */
final class Route {

    /** Forgiven at a limit: sums of times in another order differ in their last digits. */
    private static final double ROUNDING = 1e-9;

    private final FlatProblem problem;
    private final TourDay limits;
    /** Number of visits. */
    int size;

    final int[] node;
    /** When the plan leaves a position at the earliest. */
    final double[] depart;
    /** Latest begin of the visit at a position. */
    final double[] late;
    /** Travel time from a position to the next. */
    final double[] leg;
    /** Renewed when visits are taken out: what did not fit into a route does not fit while its stamp stays. */
    long stamp;
    /** Sum of the legs. */
    double travel;

    Route(FlatProblem problem, int day) {
        this.problem = problem;
        limits = problem.day(day);
        int capacity = problem.candidates.length + 2;
        node = new int[capacity];
        depart = new double[capacity];
        late = new double[capacity];
        leg = new double[capacity];
        node[0] = limits.start();
        node[1] = limits.end();
        update();
    }

    void insert(int visit, int position) {
        System.arraycopy(node, position, node, position + 1, size + 2 - position);
        node[position] = visit;
        size++;
        update();
    }

    /** Takes out a run of visits. {@link #update} must follow. */
    void cut(int from, int count) {
        System.arraycopy(node, from + count, node, from, size + 2 - from - count);
        size -= count;
    }

    /** Turns a run of visits round. {@link #update} must follow. */
    void reverse(int from, int to) {
        for (int low = from, high = to; low < high; low++, high--) {
            int kept = node[low];
            node[low] = node[high];
            node[high] = kept;
        }
    }

    /** Works the times out anew; false when a limit is broken, and then the times mean nothing. */
    boolean update() {
        int end = size + 1;
        double sum = 0;
        double now = limits.earliest();
        boolean isKept = true;
        depart[0] = now;
        for (int position = 1; position < end; position++) {
            int here = node[position];
            double way = problem.in[here][node[position - 1]];
            leg[position - 1] = way;
            sum += way;
            double start = Math.max(now + way, problem.open[here]);
            isKept &= start <= problem.close[here] + ROUNDING;
            now = start + problem.service[here];
            depart[position] = now;
        }
        double home = problem.in[node[end]][node[size]];
        leg[size] = home;
        travel = sum + home;
        depart[end] = now + home;
        late[end] = limits.latest();
        for (int position = size; position > 0; position--) {
            int here = node[position];
            late[position] = Math.min(problem.close[here], late[position + 1] - leg[position] - problem.service[here]);
        }
        return isKept && now + home <= limits.latest() + ROUNDING;
    }

    int positionOf(int visit) {
        int position = 1;
        while (node[position] != visit) {
            position++;
        }
        return position;
    }

    void copyFrom(Route other) {
        size = other.size;
        stamp = other.stamp;
        travel = other.travel;
        System.arraycopy(other.node, 0, node, 0, size + 2);
        System.arraycopy(other.depart, 0, depart, 0, size + 2);
        System.arraycopy(other.late, 0, late, 0, size + 2);
        System.arraycopy(other.leg, 0, leg, 0, size + 2);
    }
}
