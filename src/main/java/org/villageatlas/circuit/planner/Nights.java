package org.villageatlas.circuit.planner;

import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Tries other places for the nights: the days on both sides give up what no longer fits and are filled again. */
final class Nights {

    private final Reach reach;
    private final Filling filling;
    private final Improvement improvement;
    private final BooleanSupplier late;

    /** @param late when to leave off and keep what there is */
    Nights(Reach reach, Filling filling, Improvement improvement, BooleanSupplier late) {
        this.late = late;
        this.reach = reach;
        this.filling = filling;
        this.improvement = improvement;
    }

    /** Goes through every night and every place for it until none is better. */
    Tour improve(Tour tour, double greed) {
        Tour best = tour;
        boolean better = true;
        while (better) {
            better = false;
            for (int day = 0; day < best.days() - 1 && !late.getAsBoolean(); day++) {
                Tour moved = bestMove(best, day, greed);
                if (moved != null) {
                    best = moved;
                    better = true;
                }
            }
        }
        return best;
    }

    private @Nullable Tour bestMove(Tour tour, int day, double greed) {
        Tour best = tour;
        for (int night : reach.endsFrom(tour.from(day), day)) {
            if (night != tour.to(day) && tour.fits(tour.numbers().between(night, tour.to(day + 1)))) {
                Tour moved = moved(tour, day, night, greed);
                if (moved.isBetterThan(best)) {
                    best = moved;
                }
            }
        }
        if (best == tour) {
            return null;
        }
        improvement.improve(best, greed);
        return best;
    }

    private Tour moved(Tour tour, int day, int night, double greed) {
        Tour moved = tour.copy();
        moved.moveNight(day, night);
        Filling.trim(moved, day);
        Filling.trim(moved, day + 1);
        filling.fill(moved, day, day + 1, greed, null);
        return moved;
    }

    /** Moves one night at random to a place not far off the way, among those that leave a tour. */
    void shake(Tour tour, int day, RandomGenerator random) {
        int[] order = tour.order(day);
        int[] next = tour.order(day + 1);
        int before = order.length == 0 ? tour.from(day) : tour.numbers().node[order[order.length - 1]];
        int after = next.length == 0 ? tour.to(day + 1) : tour.numbers().node[next[0]];
        int chosen = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int night : reach.endsFrom(tour.from(day), day)) {
            double detour =
                    tour.numbers().between(before, night) + tour.numbers().between(night, after);
            double drawn = (detour + 20) * random.nextDouble();
            if (night != tour.to(day)
                    && drawn < least
                    && tour.fits(tour.numbers().between(night, tour.to(day + 1)))) {
                least = drawn;
                chosen = night;
            }
        }
        if (chosen >= 0) {
            tour.moveNight(day, chosen);
            Filling.trim(tour, day);
            Filling.trim(tour, day + 1);
        }
    }
}
