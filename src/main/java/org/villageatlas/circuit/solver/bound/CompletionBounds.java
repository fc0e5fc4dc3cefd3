package org.villageatlas.circuit.solver.bound;

import java.util.Arrays;

/**
 * Completion bounds: the most profit of the rest of a path from wherever it is, by paths without two-cycles. They tell
 * a path that can still be good from one that cannot. For each state the best two that go on to different sites, so that a
 * path which may not go to the first has another. Worked out from the last day backwards.
 */
final class CompletionBounds {

    static final double NONE = -1e30;
    private static final int NIGHT = -1;

    private final BucketTimes times;
    private final NgMemory memory;
    /** By day the states after leaving, and after arriving at, a site. */
    final States[] afterLeaving;

    final States[] afterArriving;
    /** By day and night: the most from the next morning on, none where the day cannot end there. */
    final double[][] afterDay;

    private final double[] shared;

    /** By site * (buckets + 1) + bucket: the most, the site it goes on to or {@link #NIGHT}, the most to any other. */
    static final class States {

        final double[] first;
        final int[] firstTo;
        final double[] second;

        States(int states) {
            first = new double[states];
            firstTo = new int[states];
            second = new double[states];
        }

        void clear() {
            Arrays.fill(first, NONE);
            Arrays.fill(firstTo, NIGHT);
            Arrays.fill(second, NONE);
        }

        /** Takes in a best with where it goes on to, and the best that goes elsewhere. */
        private void offer(int state, double most, int to, double elsewhere) {
            if (most > first[state]) {
                second[state] = Math.max(to == firstTo[state] ? second[state] : first[state], elsewhere);
                first[state] = most;
                firstTo[state] = to;
            } else {
                second[state] = Math.max(second[state], to == firstTo[state] ? elsewhere : most);
            }
        }

        /** The most of those that do not go on to a site. */
        double unless(int state, int site) {
            return firstTo[state] == site ? second[state] : first[state];
        }
    }

    CompletionBounds(BucketTimes times, NgMemory memory) {
        this.times = times;
        this.memory = memory;
        int days = times.dayCount();
        afterLeaving = new States[days];
        afterArriving = new States[days];
        afterDay = new double[days][times.nights.length];
        for (int day = 0; day < days; day++) {
            afterLeaving[day] = new States(times.siteCount() * (times.buckets[day] + 1));
            afterArriving[day] = new States(times.siteCount() * (times.buckets[day] + 1));
        }
        shared = new double[times.siteCount() * times.siteCount()];
    }

    /** Works all out for these columns; the most that all days can earn. */
    double fill(SiteColumns[][] columns, double[] wholeMultipliers) {
        memory.share(wholeMultipliers, shared);
        int last = times.dayCount() - 1;
        Arrays.fill(afterDay[last], NONE);
        for (int night : times.endsOf(last)) {
            afterDay[last][night] = 0;
        }
        for (int day = last; day >= 0; day--) {
            goBack(day, columns[day]);
            if (day > 0) {
                begin(day);
            }
        }
        return Arrays.stream(times.startsOf(0))
                .mapToDouble(night -> fromNight(0, night))
                .max()
                .orElse(NONE);
    }

    private void goBack(int day, SiteColumns[] columns) {
        int sites = times.siteCount();
        int width = times.buckets[day] + 1;
        States leave = afterLeaving[day];
        States arrive = afterArriving[day];
        leave.clear();
        arrive.clear();
        for (int site = 0; site < sites; site++) {
            end(day, site, leave.first, width);
        }
        for (int now = width - 1; now >= 0; now--) {
            for (int site = 0; site < sites; site++) {
                visit(columns[site], leave, arrive, site * width, now, width);
            }
            for (int site = 0; site < sites; site++) {
                if (columns[site].count > 0) {
                    int state = site * width + now;
                    if (now + 1 < width) {
                        leave.offer(state, leave.first[state + 1], leave.firstTo[state + 1], leave.second[state + 1]);
                    }
                    moveOn(site, now, width, leave, arrive);
                }
            }
        }
    }

    /** What the night brings after leaving a site, by the time that is left. */
    private void end(int day, int site, double[] leave, int width) {
        for (int night = 0; night < times.nights.length; night++) {
            int latest = times.buckets[day] - times.toNight[site][night];
            double most = afterDay[day][night] - times.toNightCosts[site][night];
            if (latest >= 0 && most > leave[site * width + latest]) {
                leave[site * width + latest] = most;
            }
        }
    }

    private static void visit(SiteColumns columns, States leave, States arrive, int first, int now, int width) {
        for (int i = 0; i < columns.count && now + columns.durations[i] < width; i++) {
            int then = first + now + columns.durations[i];
            double value = columns.values[i];
            arrive.offer(first + now, value + leave.first[then], leave.firstTo[then], value + leave.second[then]);
        }
    }

    private void moveOn(int site, int now, int width, States leave, States arrive) {
        int[] onward = times.legs[site];
        double[] costs = times.legCosts[site];
        int sharedWith = site * onward.length;
        int state = site * width + now;
        double second = leave.second[state];
        for (int next = 0; next < onward.length; next++) {
            int then = now + onward[next];
            if (then < width && next != site) {
                double most = arrive.unless(next * width + then, site) - shared[sharedWith + next] - costs[next];
                if (most > second) {
                    leave.offer(state, most, next, NONE);
                    second = leave.second[state];
                }
            }
        }
    }

    /** From each night before a day on; where the day begins is free of where the last one ended, the best of all. */
    private void begin(int day) {
        double[] before = afterDay[day - 1];
        Arrays.fill(before, NONE);
        double best = NONE;
        for (int night : times.startsOf(day)) {
            before[night] = fromNight(day, night);
            best = Math.max(best, before[night]);
        }
        if (!times.flat.isBound(day - 1)) {
            Arrays.fill(before, NONE);
            for (int night : times.endsOf(day - 1)) {
                before[night] = best;
            }
        }
    }

    private double fromNight(int day, int night) {
        int width = times.buckets[day] + 1;
        double most = NONE;
        for (int end = 0; end < times.nights.length; end++) {
            if (times.nightToNight[night][end] < width) {
                most = Math.max(most, afterDay[day][end] - times.nightToNightCosts[night][end]);
            }
        }
        for (int site = 0; site < times.siteCount(); site++) {
            int then = times.fromNight[night][site];
            if (then < width) {
                most = Math.max(
                        most, afterArriving[day].first[site * width + then] - times.fromNightCosts[night][site]);
            }
        }
        return most;
    }
}
