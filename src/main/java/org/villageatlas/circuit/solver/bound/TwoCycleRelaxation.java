package org.villageatlas.circuit.solver.bound;

import java.util.Arrays;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * The most that the days can earn when each visit pays a fixed profit, relaxed: times are rounded down to buckets, hours
 * of opening count by the day alone, and a site may be visited again, though not right after the next one. Dynamic
 * programming over day, bucket and site, where each day begins from all nights at once; each state keeps the best two
 * labels that came from different sites, so that a path which may not turn back has another.
 */
final class TwoCycleRelaxation {

    private static final double NONE = -1e30;

    private final BucketTimes times;
    private final ProblemArrays flat;
    private final Sites sites;
    private final int[] nights;
    private final int[][] legs;
    private final int[][] fromNight;
    private final int[][] toNight;
    private final int[][] nightToNight;
    private final Day[] days;
    /** Times each node is visited on the best path found last. */
    final int[] visits;
    /** Times each site is. */
    final int[] siteVisits;

    /** What is remembered of a day to walk back from its end. */
    private final class Day {

        final int buckets;
        /** By (site * width + bucket) * 2 + label: profit, the label left from or -1 - night, and its site or -1. */
        final double[] arrive;

        final int[] cameFrom;
        final int[] cameFromSite;
        /** The same on leaving, with the column taken and the label arrived with. */
        final double[] leave;

        final int[] took;
        final int[] arrived;
        final SiteColumns[] columns;
        /** By night: the best profit so far when the day ends there, the state it came from, or -1 - night. */
        final double[] end;

        final int[] endFrom;

        Day(int buckets) {
            this.buckets = buckets;
            int labels = sites.count() * (buckets + 1) * 2;
            arrive = new double[labels];
            cameFrom = new int[labels];
            cameFromSite = new int[labels];
            leave = new double[labels];
            took = new int[labels];
            arrived = new int[labels];
            columns = new SiteColumns[sites.count()];
            for (int site = 0; site < columns.length; site++) {
                columns[site] = new SiteColumns(buckets);
            }
            end = new double[nights.length];
            endFrom = new int[nights.length];
        }
    }

    TwoCycleRelaxation(BucketTimes times) {
        this.times = times;
        flat = times.flat;
        sites = times.sites;
        nights = times.nights;
        legs = times.legs;
        fromNight = times.fromNight;
        toNight = times.toNight;
        nightToNight = times.nightToNight;
        days = new Day[times.dayCount()];
        for (int day = 0; day < days.length; day++) {
            days[day] = new Day(times.buckets[day]);
        }
        visits = new int[flat.size];
        siteVisits = new int[sites.count()];
    }

    /**
     * The profit of the best path; {@link #visits} and {@link #siteVisits} then tell of it.
     *
     * @param profits by node
     * @param siteProfits by site, for each time any of its nodes are visited
     */
    double best(double[] profits, double[] siteProfits) {
        double[] start = new double[nights.length];
        Arrays.fill(start, NONE);
        flat.startsOf(0).forEach(place -> start[times.night(place)] = 0);
        double[] begin = start;
        for (int day = 0; day < days.length; day++) {
            run(day, begin, profits, siteProfits);
            begin = next(day);
        }
        return backtrack();
    }

    /** What the next day begins with: where it is bound to this one's end, that end's profit, else the best of all. */
    private double[] next(int day) {
        Day here = days[day];
        if (day + 1 >= days.length || flat.isBound(day)) {
            return here.end;
        }
        double[] begin = new double[nights.length];
        Arrays.fill(begin, NONE);
        double best = Arrays.stream(here.end).max().orElse(NONE);
        flat.startsOf(day + 1).forEach(place -> begin[times.night(place)] = best);
        return begin;
    }

    private void run(int number, double[] begin, double[] profits, double[] siteProfits) {
        Day day = days[number];
        int width = day.buckets + 1;
        Arrays.fill(day.arrive, NONE);
        Arrays.fill(day.leave, NONE);
        for (int site = 0; site < legs.length; site++) {
            times.fillColumns(day.columns[site], number, site, profits, siteProfits[site]);
            if (day.columns[site].count > 0) {
                for (int night = 0; night < nights.length; night++) {
                    int bucketThere = fromNight[night][site];
                    if (begin[night] > NONE / 2 && bucketThere <= day.buckets) {
                        double profit = begin[night] - times.fromNightCosts[night][site];
                        reach(day, site * width + bucketThere, profit, -1 - night, -1);
                    }
                }
            }
        }
        for (int now = 0; now < width; now++) {
            for (int site = 0; site < legs.length; site++) {
                if (day.leave[(site * width + now) * 2] > NONE / 2) {
                    moveOn(day, site, now, width);
                }
            }
            // after all moves: a leg shorter than a bucket arrives in the same one
            for (int site = 0; site < legs.length; site++) {
                visit(day, site, now, width);
            }
        }
        finish(day, number, begin, width);
    }

    /** Keeps the best label of a state, and the best of those from another site. */
    private static void reach(Day day, int state, double profit, int from, int fromSite) {
        int first = state * 2;
        double[] arrive = day.arrive;
        if (profit > arrive[first]) {
            if (day.cameFromSite[first] != fromSite) {
                arrive[first + 1] = arrive[first];
                day.cameFrom[first + 1] = day.cameFrom[first];
                day.cameFromSite[first + 1] = day.cameFromSite[first];
            }
            arrive[first] = profit;
            day.cameFrom[first] = from;
            day.cameFromSite[first] = fromSite;
        } else if (profit > arrive[first + 1] && day.cameFromSite[first] != fromSite) {
            arrive[first + 1] = profit;
            day.cameFrom[first + 1] = from;
            day.cameFromSite[first + 1] = fromSite;
        }
    }

    private static void visit(Day day, int site, int now, int width) {
        SiteColumns columns = day.columns[site];
        for (int label = (site * width + now) * 2, i = 0; i < 2; i++, label++) {
            double profit = day.arrive[label];
            int most = profit > NONE / 2 ? columns.count : 0;
            for (int column = 0; column < most && now + columns.durations[column] < width; column++) {
                leave(day, (label / 2 + columns.durations[column]) * 2, profit + columns.values[column], column, label);
            }
        }
    }

    private static void leave(Day day, int first, double profit, int column, int label) {
        double[] leave = day.leave;
        if (profit <= leave[first + 1]) {
            return;
        }
        boolean isSameWay = day.cameFromSite[day.arrived[first]] == day.cameFromSite[label];
        int place = first + 1;
        if (profit > leave[first]) {
            if (!isSameWay || leave[first] < NONE / 2) {
                leave[first + 1] = leave[first];
                day.took[first + 1] = day.took[first];
                day.arrived[first + 1] = day.arrived[first];
            }
            place = first;
        } else if (isSameWay) {
            return;
        }
        leave[place] = profit;
        day.took[place] = column;
        day.arrived[place] = label;
    }

    private void moveOn(Day day, int site, int now, int width) {
        int label = (site * width + now) * 2;
        double profit = day.leave[label];
        double other = day.leave[label + 1];
        if (now > 0 && isNoBetter(day, label)) {
            return;
        }
        int cameFrom = day.cameFromSite[day.arrived[label]];
        int[] onward = legs[site];
        double[] costs = times.legCosts[site];
        for (int next = 0; next < onward.length; next++) {
            int then = now + onward[next];
            if (then < width && next != site && day.columns[next].count > 0) {
                boolean isBack = next == cameFrom;
                double best = isBack ? other : profit;
                if (best > NONE / 2) {
                    reach(day, next * width + then, best - costs[next], isBack ? label + 1 : label, site);
                }
            }
        }
    }

    /** A later leave that pays no more than an earlier one to wherever need not be followed: one could have waited. */
    private static boolean isNoBetter(Day day, int label) {
        int before = label - 2;
        double[] leave = day.leave;
        return leave[before + 1] >= leave[label]
                || leave[before] >= leave[label]
                        && leave[before + 1] >= leave[label + 1]
                        && day.cameFromSite[day.arrived[before]] == day.cameFromSite[day.arrived[label]];
    }

    private void finish(Day day, int number, double[] begin, int width) {
        Arrays.fill(day.end, NONE);
        for (int place : flat.endsOf(number)) {
            int night = times.night(place);
            for (int from = 0; from < nights.length; from++) {
                double profit = begin[from] - times.nightToNightCosts[from][night];
                if (profit > day.end[night] && nightToNight[from][night] <= day.buckets) {
                    day.end[night] = profit;
                    day.endFrom[night] = -1 - from;
                }
            }
            for (int site = 0; site < legs.length; site++) {
                double cost = times.toNightCosts[site][night];
                for (int now = day.buckets - toNight[site][night]; now >= 0; now--) {
                    int label = (site * width + now) * 2;
                    if (day.leave[label] - cost > day.end[night]) {
                        day.end[night] = day.leave[label] - cost;
                        day.endFrom[night] = label;
                    }
                }
            }
        }
    }

    private double backtrack() {
        Arrays.fill(visits, 0);
        Arrays.fill(siteVisits, 0);
        int night = top(days[days.length - 1].end);
        double profit = days[days.length - 1].end[night];
        for (int day = days.length - 1; day >= 0 && profit > NONE / 2; day--) {
            int from = backtrack(days[day], night);
            boolean isBound = day == 0 || flat.isBound(day - 1);
            night = isBound ? from : top(days[day - 1].end);
        }
        return profit;
    }

    /** The night that the day began with. */
    private int backtrack(Day day, int night) {
        int width = day.buckets + 1;
        int label = day.endFrom[night];
        while (label >= 0) {
            int site = label / 2 / width;
            SiteColumns columns = day.columns[site];
            int took = day.took[label];
            int[] members = sites.members(site);
            siteVisits[site]++;
            for (int i = 0; i < members.length; i++) {
                visits[members[i]] += (int) (columns.memberSets[took] >> i & 1);
            }
            label = day.cameFrom[day.arrived[label]];
        }
        return -1 - label;
    }

    private static int top(double[] profits) {
        int best = 0;
        for (int i = 1; i < profits.length; i++) {
            best = profits[i] > profits[best] ? i : best;
        }
        return best;
    }
}
