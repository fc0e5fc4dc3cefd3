package org.villageatlas.circuit.solver;

/**
 * One day, or route, of a plan. Without windows {@code latest - earliest} is simply the limit on its length.
 *
 * @param start node where it begins
 * @param end node where it ends
 * @param earliest when it begins
 * @param latest when it must have ended
 */
public record TourDay(int start, int end, double earliest, double latest) {

    public TourDay {
        if (!Double.isFinite(earliest) || !Double.isFinite(latest) || latest < earliest) {
            throw new IllegalArgumentException("a day from " + earliest + " to " + latest);
        }
    }
}
