package org.villageatlas.circuit.solver.bound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/** Legs, visits and days in whole buckets, rounded down, so that nothing that fits is lost. */
final class BucketTimes {

    /** More than any day has. */
    private static final int NEVER = Integer.MAX_VALUE / 4;

    final ProblemArrays flat;
    final Sites sites;
    private final double bucket;
    /** All places where a day begins or ends. */
    final int[] nights;

    private final Map<Integer, Integer> indexOfNight = new HashMap<>();
    final int[][] legs;
    final int[][] fromNight;
    final int[][] toNight;
    final int[][] nightToNight;
    /** What each leg costs. */
    final double[][] legCosts;

    final double[][] fromNightCosts;
    final double[][] toNightCosts;
    final double[][] nightToNightCosts;
    /** By site those of its members. */
    final int[][] lengths;
    /** By day: what there is for legs and visits. */
    final int[] buckets;

    /** @param bucket minutes */
    BucketTimes(ProblemArrays flat, Sites sites, double bucket) {
        this.flat = flat;
        this.sites = sites;
        this.bucket = bucket;
        TreeSet<Integer> places = new TreeSet<>();
        for (int day = 0; day < flat.days; day++) {
            places.addAll(flat.startsOf(day));
            places.addAll(flat.endsOf(day));
        }
        nights = places.stream().mapToInt(place -> place).toArray();
        for (int i = 0; i < nights.length; i++) {
            indexOfNight.put(nights[i], i);
        }
        int[] nodes = new int[sites.count()];
        Arrays.setAll(nodes, sites::node);
        MetricClosure closure = new MetricClosure(flat, nodes, nights);
        legs = inBuckets(closure.between);
        fromNight = inBuckets(closure.fromNight);
        toNight = inBuckets(closure.toNight);
        nightToNight = inBuckets(closure.nightToNight);
        legCosts = costs(closure.between);
        fromNightCosts = costs(closure.fromNight);
        toNightCosts = costs(closure.toNight);
        nightToNightCosts = costs(closure.nightToNight);
        lengths = new int[sites.count()][];
        for (int site = 0; site < lengths.length; site++) {
            lengths[site] = Arrays.stream(sites.members(site))
                    .map(node -> inBuckets(flat.service[node]))
                    .toArray();
        }
        buckets = new int[flat.days];
        Arrays.setAll(buckets, day -> inBuckets(flat.day(day).timeToSpend()));
    }

    /** Whether every visit takes a bucket at least, without which a path could earn without end. */
    boolean isBounded() {
        return Arrays.stream(lengths).flatMapToInt(Arrays::stream).allMatch(length -> length > 0);
    }

    int siteCount() {
        return legs.length;
    }

    int dayCount() {
        return buckets.length;
    }

    /** Index of a place among the nights, -1 where no day begins or ends. */
    int night(int place) {
        return indexOfNight.getOrDefault(place, -1);
    }

    int[] startsOf(int day) {
        return flat.startsOf(day).stream().mapToInt(this::night).sorted().toArray();
    }

    int[] endsOf(int day) {
        return flat.endsOf(day).stream().mapToInt(this::night).sorted().toArray();
    }

    /** Fills in which members of a site to visit on a day, each at its profit. */
    void fillColumns(SiteColumns columns, int day, int site, double[] profits, double bonus) {
        int[] members = sites.members(site);
        double[] pay = new double[members.length];
        for (int i = 0; i < pay.length; i++) {
            pay[i] = flat.isAllowed(members[i], day) ? profits[members[i]] : Double.NEGATIVE_INFINITY;
        }
        columns.fill(lengths[site], pay, bonus, buckets[day]);
    }

    private double[][] costs(double[][] minutes) {
        double each = flat.source.travelCost();
        return Arrays.stream(minutes)
                .map(row -> Arrays.stream(row).map(time -> each * time).toArray())
                .toArray(double[][]::new);
    }

    private int inBuckets(double minutes) {
        return minutes >= ProblemArrays.UNREACHABLE ? NEVER : (int) Math.floor(minutes / bucket + 1e-9);
    }

    private int[][] inBuckets(double[][] minutes) {
        return Arrays.stream(minutes)
                .map(row -> Arrays.stream(row).mapToInt(this::inBuckets).toArray())
                .toArray(int[][]::new);
    }
}
