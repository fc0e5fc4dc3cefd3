package org.villageatlas.overlap.statistics.neighbour;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The neighbours of each village and how far they are, in the unit of whoever made them. Villages are their places in a
 * list. Being a neighbour need not be mutual: among the k nearest it often is not.
 */
public final class Neighbours {

    private final int[] first;
    private final int[] neighbour;
    private final double[] length;

    private Neighbours(int[] first, int[] neighbour, double[] length) {
        this.first = first;
        this.neighbour = neighbour;
        this.length = length;
    }

    public int size() {
        return first.length - 1;
    }

    /** How many links there are, each way counted. */
    public int links() {
        return neighbour.length;
    }

    /** How many neighbours a village has. */
    public int degree(int village) {
        return first[village + 1] - first[village];
    }

    /** The neighbours of a village, in the order of the list. */
    public int[] of(int village) {
        return Arrays.copyOfRange(neighbour, first[village], first[village + 1]);
    }

    /** How far the neighbours of a village are, in the same order. */
    public double[] lengths(int village) {
        return Arrays.copyOfRange(length, first[village], first[village + 1]);
    }

    /** Villages without a neighbour. */
    public List<Integer> islands() {
        return IntStream.range(0, size())
                .filter(village -> degree(village) == 0)
                .boxed()
                .toList();
    }

    /** The same with each village its own neighbour at length 0, as Gi* asks. */
    public Neighbours withSelf() {
        Builder with = new Builder(size());
        for (int village = 0; village < size(); village++) {
            with.add(village, village, 0);
            for (int at = first[village]; at < first[village + 1]; at++) {
                if (neighbour[at] != village) {
                    with.add(village, neighbour[at], length[at]);
                }
            }
        }
        return with.build();
    }

    /** Where the links of a village begin in {@link #neighbour} and {@link #length}. */
    int first(int village) {
        return first[village];
    }

    int neighbour(int link) {
        return neighbour[link];
    }

    double length(int link) {
        return length[link];
    }

    /** The place of a link, or below 0 when there is none. */
    int link(int from, int to) {
        return Arrays.binarySearch(neighbour, first[from], first[from + 1], to);
    }

    /** Collects links in any order. */
    public static final class Builder {

        private final int size;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private double[] length = new double[16];
        private int links;

        public Builder(int villages) {
            this.size = villages;
        }

        /**
         * Makes one village a neighbour of another, one way.
         *
         * @throws IllegalArgumentException for a link to itself, to a village that is not there or with a length below 0
         */
        public Builder link(int village, int neighbour, double distance) {
            if (village == neighbour) {
                throw new IllegalArgumentException("village " + village + " is no neighbour of itself");
            }
            return add(village, neighbour, distance);
        }

        private Builder add(int village, int neighbour, double distance) {
            if (Math.min(village, neighbour) < 0 || Math.max(village, neighbour) >= size || !(distance >= 0)) {
                throw new IllegalArgumentException("no link from " + village + " to " + neighbour + " of " + distance);
            }
            if (links == from.length) {
                from = Arrays.copyOf(from, 2 * links);
                to = Arrays.copyOf(to, 2 * links);
                length = Arrays.copyOf(length, 2 * links);
            }
            from[links] = village;
            to[links] = neighbour;
            length[links++] = distance;
            return this;
        }

        /**
         * Sorts by counting: first by neighbour, then stably by village.
         *
         * @throws IllegalArgumentException when a link was given twice
         */
        public Neighbours build() {
            int[] byNeighbour = sorted(IntStream.range(0, links).toArray(), to);
            int[] order = sorted(byNeighbour, from);
            int[] first = starts(from);
            int[] neighbour = new int[links];
            double[] distance = new double[links];
            for (int at = 0; at < links; at++) {
                neighbour[at] = to[order[at]];
                distance[at] = length[order[at]];
                if (at > first[from[order[at]]] && neighbour[at] == neighbour[at - 1]) {
                    throw new IllegalArgumentException(
                            "link from " + from[order[at]] + " to " + neighbour[at] + " is given twice");
                }
            }
            return new Neighbours(first, neighbour, distance);
        }

        private int[] starts(int[] key) {
            int[] start = new int[size + 1];
            for (int link = 0; link < links; link++) {
                start[key[link] + 1]++;
            }
            Arrays.parallelPrefix(start, Integer::sum);
            return start;
        }

        private int[] sorted(int[] order, int[] key) {
            int[] next = starts(key);
            int[] sorted = new int[links];
            for (int link : order) {
                sorted[next[key[link]]++] = link;
            }
            return sorted;
        }
    }
}
