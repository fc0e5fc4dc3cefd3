package org.villageatlas.overlap.statistics.neighbour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The k nearest of every place. It looks within a radius, and doubles the radius for those that did not find enough:
 * dense places are done with small cubes, only the remote ones look far.
 */
final class NearestNeighbourSearch {

    private static final int SAMPLE = 16;

    private final SpatialPoints places;
    private final double[][] inSpace;

    private record Candidate(int place, double length) {}

    NearestNeighbourSearch(SpatialPoints places, double[][] inSpace) {
        this.places = places;
        this.inSpace = inSpace;
    }

    Neighbours nearest(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("at least 1 nearest, not " + k);
        }
        int size = places.size();
        int wanted = Math.min(k, size - 1);
        Neighbours.Builder neighbours = new Neighbours.Builder(size);
        List<Integer> open = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        double radius = firstRadius(wanted);
        while (wanted > 0 && !open.isEmpty()) {
            PointGrid grid = new PointGrid(inSpace, radius);
            double reach = radius;
            open.removeIf(place -> found(place, wanted, reach, grid, neighbours));
            radius *= 2;
        }
        return neighbours.build();
    }

    private boolean found(int place, int wanted, double reach, PointGrid grid, Neighbours.Builder neighbours) {
        List<Candidate> near = new ArrayList<>();
        IntConsumer keep = other -> {
            double length = places.length(place, other);
            if (length <= reach) {
                near.add(new Candidate(other, length));
            }
        };
        grid.forEachNear(place, keep);
        if (near.size() < wanted) {
            return false;
        }
        near.sort(Comparator.comparingDouble(Candidate::length).thenComparingInt(Candidate::place));
        near.subList(0, wanted).forEach(nearest -> neighbours.link(place, nearest.place(), nearest.length()));
        return true;
    }

    /** The shortest straight length above 0 to the k-th nearest among a few places spread over the list. */
    private double firstRadius(int wanted) {
        int size = places.size();
        double shortest = Double.POSITIVE_INFINITY;
        for (int sample = 0; wanted > 0 && sample < Math.min(SAMPLE, size); sample++) {
            double[] here = inSpace[(int) ((long) sample * size / Math.min(SAMPLE, size))];
            double length = IntStream.range(0, size)
                    .mapToDouble(other -> SpatialPoints.straight(here, inSpace[other]))
                    .sorted()
                    .skip(wanted)
                    .findFirst()
                    .orElse(0);
            shortest = length > 0 ? Math.min(shortest, length) : shortest;
        }
        return Double.isFinite(shortest) ? shortest : 1;
    }
}
