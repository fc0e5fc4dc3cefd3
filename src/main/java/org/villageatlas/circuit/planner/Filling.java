package org.villageatlas.circuit.planner;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Fills the days of a tour one visit at a time, the best value for the extra minutes first. */
final class Filling {

    private static final double WORTHLESS = 1e-9;

    private final int[] usable;

    /** @param usable indexes of the sights to choose from */
    Filling(List<Integer> usable) {
        this.usable = usable.stream().mapToInt(sight -> sight).toArray();
    }

    int[] usable() {
        return usable;
    }

    /**
     * A place for a visit.
     *
     * @param extra minutes it adds to the day
     */
    record Spot(int day, int position, double extra) {

        /** The length of the day with the visit. */
        double length(Tour tour) {
            return tour.length(day) + extra;
        }
    }

    /**
     * Inserts until nothing of worth fits.
     *
     * @param firstDay and all days to the last one are filled
     * @param greed how much value weighs against time: 1 for value per minute, more for value first
     * @param random blurs the choice by a fifth; without it the choice is exact
     */
    void fill(Tour tour, int firstDay, int lastDay, double greed, @Nullable RandomGenerator random) {
        double[] blur = new double[tour.numbers().node.length];
        for (int sight : usable) {
            blur[sight] = random == null ? 1 : 0.8 + 0.4 * random.nextDouble();
        }
        boolean inserted = true;
        while (inserted) {
            inserted = insertBest(tour, firstDay, lastDay, greed, blur);
        }
    }

    private boolean insertBest(Tour tour, int firstDay, int lastDay, double greed, double[] blur) {
        double bestScore = 0;
        int best = -1;
        Spot bestSpot = null;
        for (int sight : usable) {
            Spot spot = tour.isVisited(sight) ? null : cheapest(tour, sight, firstDay, lastDay);
            double gain = spot == null ? 0 : tour.tally().gain(sight);
            if (spot != null && gain > WORTHLESS) {
                double score = Math.pow(gain, greed) / Math.max(1, spot.extra()) * blur[sight];
                if (score > bestScore) {
                    bestScore = score;
                    best = sight;
                    bestSpot = spot;
                }
            }
        }
        if (bestSpot == null) {
            return false;
        }
        tour.insert(bestSpot.day(), bestSpot.position(), best);
        return true;
    }

    /** Where a visit adds the fewest minutes and fits, or null. */
    static @Nullable Spot cheapest(Tour tour, int sight, int firstDay, int lastDay) {
        double least = Double.POSITIVE_INFINITY;
        int bestDay = -1;
        int bestPosition = -1;
        for (int day = firstDay; day <= lastDay; day++) {
            // No detour is shorter than none, so a visit longer than what is left of the day has no place in it.
            int positions = tour.fits(tour.length(day) + tour.numbers().visit[sight]) ? tour.stops(day) + 1 : 0;
            for (int position = 0; position < positions; position++) {
                double extra = tour.extra(day, position, sight);
                if (extra < least && tour.fits(tour.length(day) + extra)) {
                    least = extra;
                    bestDay = day;
                    bestPosition = position;
                }
            }
        }
        return bestDay < 0 ? null : new Spot(bestDay, bestPosition, least);
    }

    /** Where a visit exceeds the hours of a day by the fewest minutes, whether it fits or not. */
    static Spot closest(Tour tour, int sight) {
        Spot closest = new Spot(0, 0, Double.POSITIVE_INFINITY);
        for (int day = 0; day < tour.days(); day++) {
            for (int position = 0; position <= tour.stops(day); position++) {
                Spot spot = new Spot(day, position, tour.extra(day, position, sight));
                if (spot.length(tour) < closest.length(tour)) {
                    closest = spot;
                }
            }
        }
        return closest;
    }

    /** Drops the visits that bring the least for their minutes until the day fits. */
    static void trim(Tour tour, int day) {
        while (!tour.fits(tour.length(day))) {
            int worst = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int position = 0; position < tour.stops(day); position++) {
                double before = tour.tally().total();
                double length = tour.length(day);
                int sight = tour.remove(day, position);
                double ratio = (before - tour.tally().total()) / Math.max(1, length - tour.length(day));
                tour.insert(day, position, sight);
                if (ratio < least) {
                    least = ratio;
                    worst = position;
                }
            }
            tour.remove(day, worst);
        }
    }
}
