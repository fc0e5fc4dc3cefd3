package org.villageatlas.circuit.solver.search;

import java.util.List;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.TourProblem;

/** How many nodes of each quota a plan visits. */
final class QuotaCounts {

    private final int[][] quotasOf;
    private final int[] left;

    QuotaCounts(TourProblem problem) {
        List<Quota> quotas = problem.constraints().quotas();
        left = quotas.stream().mapToInt(Quota::most).toArray();
        quotasOf = quotas.isEmpty()
                ? new int[0][]
                : IntStream.range(0, problem.size())
                        .mapToObj(node -> IntStream.range(0, left.length)
                                .filter(quota -> quotas.get(quota).nodes().contains(node))
                                .toArray())
                        .toArray(int[][]::new);
    }

    /** Whether one more visit, of this node, would be too many. */
    boolean isFullFor(int node) {
        if (left.length > 0) {
            for (int quota : quotasOf[node]) {
                if (left[quota] <= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    void count(int node, int visits) {
        if (left.length > 0) {
            for (int quota : quotasOf[node]) {
                left[quota] -= visits;
            }
        }
    }

    void copyFrom(QuotaCounts other) {
        System.arraycopy(other.left, 0, left, 0, left.length);
    }
}
