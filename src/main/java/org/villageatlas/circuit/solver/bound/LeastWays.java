package org.villageatlas.circuit.solver.bound;

import org.villageatlas.circuit.solver.rules.FlatProblem;

/**
 * The least minutes between sites and nights over any sites between, none of them visited. A best path leaves out a visit
 * that costs more than it brings; with these ways that is never a longer way, whatever the matrix, so the path stays a
 * relaxation.
 */
final class LeastWays {

    final double[][] between;
    final double[][] fromNight;
    final double[][] toNight;
    final double[][] nightToNight;

    LeastWays(FlatProblem flat, int[] sites, int[] nights) {
        between = ways(flat, sites, sites);
        for (int over = 0; over < sites.length; over++) {
            for (double[] row : between) {
                shorten(row, row[over], between[over]);
            }
        }
        fromNight = ways(flat, nights, sites);
        for (int night = 0; night < nights.length; night++) {
            double[] direct = fromNight[night].clone();
            for (int over = 0; over < sites.length; over++) {
                shorten(fromNight[night], direct[over], between[over]);
            }
        }
        double[][] last = ways(flat, sites, nights);
        toNight = ways(flat, sites, nights);
        for (int site = 0; site < sites.length; site++) {
            for (int over = 0; over < sites.length; over++) {
                shorten(toNight[site], between[site][over], last[over]);
            }
        }
        nightToNight = ways(flat, nights, nights);
        for (int night = 0; night < nights.length; night++) {
            for (int over = 0; over < sites.length; over++) {
                shorten(nightToNight[night], fromNight[night][over], last[over]);
            }
        }
    }

    private static void shorten(double[] ways, double there, double[] onward) {
        for (int to = 0; to < ways.length; to++) {
            ways[to] = Math.min(ways[to], there + onward[to]);
        }
    }

    private static double[][] ways(FlatProblem flat, int[] from, int[] to) {
        double[][] ways = new double[from.length][to.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < to.length; j++) {
                ways[i][j] = flat.out[from[i]][to[j]];
            }
        }
        return ways;
    }
}
