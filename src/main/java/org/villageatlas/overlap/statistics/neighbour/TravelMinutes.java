package org.villageatlas.overlap.statistics.neighbour;

/** Travel time from village to village, each by its place in a list. */
@FunctionalInterface
public interface TravelMinutes {

    /** Minutes, or {@link Double#POSITIVE_INFINITY} where there is no way. */
    double between(int origin, int destination);
}
