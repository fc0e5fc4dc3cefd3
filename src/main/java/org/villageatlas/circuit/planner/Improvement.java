package org.villageatlas.circuit.planner;

/** Makes a tour shorter without changing what it visits, then trades visits for better ones, until nothing helps. */
final class Improvement {

    private static final double SAVING = 1e-6;

    private final Filling filling;

    Improvement(Filling filling) {
        this.filling = filling;
    }

    /** Improves until nothing helps any more. */
    void improve(Tour tour, double greed) {
        boolean better = true;
        while (better) {
            shorten(tour);
            filling.fill(tour, 0, tour.days() - 1, greed, null);
            better = trade(tour);
        }
    }

    /** 2-opt and moves within a day, moves and exchanges between days. */
    private static void shorten(Tour tour) {
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int day = 0; day < tour.days(); day++) {
                shorter |= straighten(tour, day) | moveAway(tour, day) | exchange(tour, day);
            }
        }
    }

    private static boolean straighten(Tour tour, int day) {
        for (int first = 0; first < tour.stops(day); first++) {
            for (int last = 0; last < tour.stops(day); last++) {
                if (first != last && (reverse(tour, day, first, last) || shift(tour, day, first, last))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean reverse(Tour tour, int day, int first, int last) {
        if (first > last) {
            return false;
        }
        int[] order = tour.order(day).clone();
        for (int left = first, right = last; left < right; left++, right--) {
            int kept = order[left];
            order[left] = order[right];
            order[right] = kept;
        }
        return takeIfShorter(tour, day, order);
    }

    private static boolean shift(Tour tour, int day, int from, int to) {
        int sight = tour.order(day)[from];
        return takeIfShorter(tour, day, Tour.with(Tour.without(tour.order(day), from), to, sight));
    }

    private static boolean takeIfShorter(Tour tour, int day, int[] order) {
        boolean shorter = tour.length(day, order) < tour.length(day) - SAVING;
        if (shorter) {
            tour.reorder(day, order);
        }
        return shorter;
    }

    private static boolean moveAway(Tour tour, int day) {
        for (int position = 0; position < tour.stops(day); position++) {
            int sight = tour.order(day)[position];
            int[] rest = Tour.without(tour.order(day), position);
            double saved = tour.length(day) - tour.length(day, rest);
            for (int other = 0; other < tour.days(); other++) {
                Filling.Spot spot = other == day ? null : Filling.cheapest(tour, sight, other, other);
                if (spot != null && spot.extra() < saved - SAVING && tour.fits(tour.length(day, rest))) {
                    tour.reorder(day, rest);
                    tour.reorder(other, Tour.with(tour.order(other), spot.position(), sight));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean exchange(Tour tour, int day) {
        for (int other = day + 1; other < tour.days(); other++) {
            for (int mine = 0; mine < tour.stops(day); mine++) {
                for (int theirs = 0; theirs < tour.stops(other); theirs++) {
                    if (exchange(tour, day, mine, other, theirs)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean exchange(Tour tour, int day, int mine, int other, int theirs) {
        int given = tour.order(day)[mine];
        int taken = tour.order(other)[theirs];
        double here = tour.extraInstead(day, mine, taken);
        double there = tour.extraInstead(other, theirs, given);
        boolean better =
                here + there < -SAVING && tour.fits(tour.length(day) + here) && tour.fits(tour.length(other) + there);
        if (better) {
            tour.reorder(day, Tour.with(Tour.without(tour.order(day), mine), mine, taken));
            tour.reorder(other, Tour.with(Tour.without(tour.order(other), theirs), theirs, given));
        }
        return better;
    }

    /** Trades one visit for another that is worth more. */
    private boolean trade(Tour tour) {
        for (int day = 0; day < tour.days(); day++) {
            for (int position = 0; position < tour.stops(day); position++) {
                double before = tour.tally().total();
                int given = tour.remove(day, position);
                int taken = bestInstead(tour, given, before - tour.tally().total());
                Filling.Spot spot = taken < 0 || !tour.fits(tour.length(day))
                        ? null
                        : Filling.cheapest(tour, taken, 0, tour.days() - 1);
                if (spot != null) {
                    tour.insert(spot.day(), spot.position(), taken);
                    return true;
                }
                tour.insert(day, position, given);
            }
        }
        return false;
    }

    private int bestInstead(Tour tour, int given, double loss) {
        int best = -1;
        double most = loss + SAVING;
        for (int sight : filling.usable()) {
            if (sight != given && !tour.isVisited(sight)) {
                double gain = tour.tally().gain(sight);
                if (gain > most && Filling.cheapest(tour, sight, 0, tour.days() - 1) != null) {
                    most = gain;
                    best = sight;
                }
            }
        }
        return best;
    }
}
