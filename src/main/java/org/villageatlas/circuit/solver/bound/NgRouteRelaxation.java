package org.villageatlas.circuit.solver.bound;

import java.util.Arrays;

/**
 * ng-route relaxation of the days: a label keeps the visited sites of the neighbourhood it is in ({@link NgMemory}), which
 * removes most cycles. A kept site is not visited again on the same day, one with a single node never again, and what
 * counts once for whole sites is paid only when no kept site is of it. Otherwise as {@link TwoCycleRelaxation}. Labels are
 * made only for partial paths that can still reach the profit asked for, by {@link CompletionBounds}.
 */
final class NgRouteRelaxation {

    private final BucketTimes times;
    private final NgMemory memory;
    private final CompletionBounds completionBounds;
    private final SiteColumns[][] columns;
    private final LabelPool labels;
    /** Heads of the labels that arrive at, and that leave, site * (buckets + 1) + bucket. */
    private final int[] arriving;

    private final int[] leaving;
    /** Heads of those already gone on from, by site. */
    private final int[] arrived;

    private final int[] left;
    private double[] wholeMultipliers = {};
    private double least;
    /** Times each node is visited on the best path found last. */
    final int[] visits;
    /** Times each kind of whole sites is paid on it. */
    final int[] paid;

    /** @param most labels after which the search for a path is given up */
    NgRouteRelaxation(BucketTimes times, NgMemory memory, int wholeClasses, int most) {
        this.times = times;
        this.memory = memory;
        completionBounds = new CompletionBounds(times, memory);
        int days = times.dayCount();
        int sites = times.siteCount();
        columns = new SiteColumns[days][sites];
        for (int day = 0; day < days; day++) {
            for (int site = 0; site < sites; site++) {
                columns[day][site] = new SiteColumns(times.buckets[day]);
            }
        }
        labels = new LabelPool(most);
        int states = sites * (Arrays.stream(times.buckets).max().orElse(0) + 1);
        arriving = new int[states];
        leaving = new int[states];
        arrived = new int[sites];
        left = new int[sites];
        visits = new int[times.flat.size];
        paid = new int[wholeClasses];
    }

    /**
     * Begins a search at other multipliers.
     *
     * @param profits by node
     * @param siteProfits by site, for each time any of its nodes are visited: the sum of the multipliers it is of
     * @param multipliers by kind of whole sites
     * @return what no path can earn more than; {@link CompletionBounds#NONE} when there is none
     */
    double prepare(double[] profits, double[] siteProfits, double[] multipliers) {
        wholeMultipliers = multipliers;
        for (int day = 0; day < columns.length; day++) {
            for (int site = 0; site < siteProfits.length; site++) {
                times.fillColumns(columns[day][site], day, site, profits, siteProfits[site]);
            }
        }
        return completionBounds.fill(columns, multipliers);
    }

    /**
     * The profit of the best path, {@link CompletionBounds#NONE} when none earns as much as is asked; {@link #visits} and
     * {@link #paid} then tell of it.
     */
    double best(double asked) {
        least = asked;
        labels.clear();
        int[] begin = new int[times.nights.length];
        Arrays.fill(begin, LabelPool.NONE);
        for (int night : times.startsOf(0)) {
            begin[night] = labels.create(LabelPool.NONE, 0, 0, memory.atNight(night), 0);
        }
        for (int day = 0; day < columns.length && !labels.isFull(); day++) {
            if (day > 0 && !times.flat.isBound(day - 1)) {
                begin = anywhere(day, begin);
            }
            begin = run(day, begin);
        }
        return labels.isFull() ? CompletionBounds.NONE : backtrack(begin);
    }

    /** Whether the last search made too many labels to tell of paths. */
    boolean isGivenUp() {
        return labels.isFull();
    }

    /** Where a day may begin wherever the last one ended: each of its labels at each of its starts. */
    private int[] anywhere(int day, int[] ended) {
        int[] begin = new int[ended.length];
        Arrays.fill(begin, LabelPool.NONE);
        for (int end = 0; end < ended.length; end++) {
            for (int label = ended[end]; label != LabelPool.NONE; label = labels.next[label]) {
                for (int start : times.startsOf(day)) {
                    long kept = memory.move(labels.memory[label], memory.atNight(end), memory.atNight(start));
                    int made = labels.count;
                    begin[start] = offer(begin[start], label, labels.profit[label], kept, memory.atNight(start), 0);
                    mark(made, LabelPool.ELSEWHERE);
                }
            }
        }
        return begin;
    }

    private int offer(int head, int from, double profit, long bits, int place, int time) {
        return labels.isFull() || labels.isDominated(head, profit, bits)
                ? head
                : labels.put(head, labels.create(from, profit, bits, place, time));
    }

    private void mark(int made, int column) {
        if (labels.count > made) {
            labels.column[made] = column;
        }
    }

    /** The labels of a day's end, by night. */
    private int[] run(int day, int[] begin) {
        int width = times.buckets[day] + 1;
        int sites = times.siteCount();
        Arrays.fill(arriving, 0, sites * width, LabelPool.NONE);
        Arrays.fill(leaving, 0, sites * width, LabelPool.NONE);
        Arrays.fill(arrived, LabelPool.NONE);
        Arrays.fill(left, LabelPool.NONE);
        for (int night = 0; night < begin.length; night++) {
            for (int label = begin[night]; label != LabelPool.NONE; label = labels.next[label]) {
                moveOn(day, label, times.fromNight[night], times.fromNightCosts[night]);
            }
        }
        for (int now = 0; now < width && !labels.isFull(); now++) {
            for (int site = 0; site < sites; site++) {
                leave(day, site, now, width);
            }
            // after all moves: a leg shorter than a bucket arrives in the same one
            for (int site = 0; site < sites; site++) {
                arrive(day, site, now, width);
            }
        }
        return finish(day, begin);
    }

    private void leave(int day, int site, int now, int width) {
        int next;
        for (int label = leaving[site * width + now]; label != LabelPool.NONE; label = next) {
            next = labels.next[label];
            if (!labels.isDominated(left[site], labels.profit[label], labels.memory[label])) {
                left[site] = labels.push(left[site], label);
                moveOn(day, label, times.legs[site], times.legCosts[site]);
            }
        }
    }

    private void moveOn(int day, int label, int[] legs, double[] costs) {
        int width = times.buckets[day] + 1;
        int from = labels.place[label];
        int now = labels.time[label];
        double before = labels.profit[label];
        long bits = labels.memory[label];
        CompletionBounds.States onward = completionBounds.afterArriving[day];
        for (int site = 0; site < legs.length; site++) {
            int then = now + legs[site];
            double profit = before - costs[site];
            if (site == from || then >= width || profit + onward.first[site * width + then] < least) {
                continue;
            }
            long kept = memory.move(bits, from, site);
            int state = site * width + then;
            if (isPossible(site, kept)
                    && profit - memory.known(site, kept, wholeMultipliers) + most(onward, state, site, kept) >= least) {
                arriving[state] = offer(arriving[state], label, profit, kept, site, then);
            }
        }
    }

    /** What a path that remembers this can still earn at the most. */
    private double most(CompletionBounds.States onward, int state, int site, long bits) {
        int to = onward.firstTo[state];
        return to >= 0 && memory.isToday(bits, site, to) ? onward.second[state] : onward.first[state];
    }

    private boolean isPossible(int site, long bits) {
        return !NgMemory.isToday(bits) && !(NgMemory.isEarlier(bits) && times.sites.members(site).length == 1);
    }

    private void arrive(int day, int site, int now, int width) {
        int next;
        for (int label = arriving[site * width + now]; label != LabelPool.NONE; label = next) {
            next = labels.next[label];
            if (!labels.isDominated(arrived[site], labels.profit[label], labels.memory[label])) {
                arrived[site] = labels.push(arrived[site], label);
                visit(day, site, label, width);
            }
        }
    }

    private void visit(int day, int site, int label, int width) {
        SiteColumns here = columns[day][site];
        CompletionBounds.States onward = completionBounds.afterLeaving[day];
        double before = labels.profit[label] - memory.known(site, labels.memory[label], wholeMultipliers);
        long bits = NgMemory.visited(labels.memory[label]);
        for (int column = 0; column < here.count; column++) {
            int then = labels.time[label] + here.durations[column];
            int state = site * width + then;
            double profit = before + here.values[column];
            if (then < width && profit + most(onward, state, site, bits) >= least) {
                int made = labels.count;
                leaving[state] = offer(leaving[state], label, profit, bits, site, then);
                mark(made, column);
            }
        }
    }

    private int[] finish(int day, int[] begin) {
        int[] ends = new int[begin.length];
        Arrays.fill(ends, LabelPool.NONE);
        for (int end : times.endsOf(day)) {
            double onward = completionBounds.afterDay[day][end];
            for (int night = 0; night < begin.length; night++) {
                if (times.nightToNight[night][end] <= times.buckets[day]) {
                    double cost = times.nightToNightCosts[night][end];
                    ends[end] = stay(begin[night], times.buckets[day], cost, end, onward, ends[end]);
                }
            }
            for (int site = 0; site < left.length; site++) {
                int latest = times.buckets[day] - times.toNight[site][end];
                ends[end] = stay(left[site], latest, times.toNightCosts[site][end], end, onward, ends[end]);
            }
        }
        return ends;
    }

    /** Takes the labels of a list that are early enough to a night. */
    private int stay(int list, int latest, double cost, int end, double onward, int ends) {
        int head = ends;
        for (int label = list; label != LabelPool.NONE; label = labels.next[label]) {
            double profit = labels.profit[label] - cost;
            if (labels.time[label] <= latest && profit + onward >= least) {
                long kept = memory.move(labels.memory[label], labels.place[label], memory.atNight(end));
                head = offer(head, label, profit, NgMemory.overnight(kept), memory.atNight(end), 0);
            }
        }
        return head;
    }

    private double backtrack(int[] ends) {
        Arrays.fill(visits, 0);
        Arrays.fill(paid, 0);
        int best = LabelPool.NONE;
        for (int head : ends) {
            for (int label = head; label != LabelPool.NONE; label = labels.next[label]) {
                best = best == LabelPool.NONE || labels.profit[label] > labels.profit[best] ? label : best;
            }
        }
        if (best == LabelPool.NONE) {
            return CompletionBounds.NONE;
        }
        int day = columns.length - 1;
        for (int label = labels.predecessor[best]; label != LabelPool.NONE; label = labels.predecessor[label]) {
            if (labels.column[label] >= 0) {
                count(day, label);
            } else if (labels.place[label] >= times.siteCount() && labels.column[label] != LabelPool.ELSEWHERE) {
                day--;
            }
        }
        return labels.profit[best];
    }

    private void count(int day, int label) {
        int site = labels.place[label];
        int[] members = times.sites.members(site);
        long chosen = columns[day][site].memberSets[labels.column[label]];
        for (int i = 0; i < members.length; i++) {
            visits[members[i]] += (int) (chosen >> i & 1);
        }
        memory.countNew(site, labels.memory[labels.predecessor[label]], paid);
    }
}
