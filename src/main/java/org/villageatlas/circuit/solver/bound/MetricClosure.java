package org.villageatlas.circuit.solver.bound;

import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * The least minutes between sites and nights over any sites between, none of them visited. A best path leaves out a visit
 * that costs more than it brings; with these times that never takes longer, whatever the matrix, so the path stays a
 * relaxation.
 */
final class MetricClosure {

    final double[][] between;
    final double[][] fromNight;
    final double[][] toNight;
    final double[][] nightToNight;

    MetricClosure(ProblemArrays flat, int[] sites, int[] nights) {
        between = travelTimes(flat, sites, sites);
        for (int over = 0; over < sites.length; over++) {
            for (double[] row : between) {
                shorten(row, row[over], between[over]);
            }
        }
        fromNight = travelTimes(flat, nights, sites);
        for (int night = 0; night < nights.length; night++) {
            double[] direct = fromNight[night].clone();
            for (int over = 0; over < sites.length; over++) {
                shorten(fromNight[night], direct[over], between[over]);
            }
        }
        double[][] last = travelTimes(flat, sites, nights);
        toNight = travelTimes(flat, sites, nights);
        for (int site = 0; site < sites.length; site++) {
            for (int over = 0; over < sites.length; over++) {
                shorten(toNight[site], between[site][over], last[over]);
            }
        }
        nightToNight = travelTimes(flat, nights, nights);
        for (int night = 0; night < nights.length; night++) {
            for (int over = 0; over < sites.length; over++) {
                shorten(nightToNight[night], fromNight[night][over], last[over]);
            }
        }
    }

    private static void shorten(double[] travelTimes, double first, double[] onward) {
        for (int to = 0; to < travelTimes.length; to++) {
            travelTimes[to] = Math.min(travelTimes[to], first + onward[to]);
        }
    }

    private static double[][] travelTimes(ProblemArrays flat, int[] from, int[] to) {
        double[][] travelTimes = new double[from.length][to.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < to.length; j++) {
                travelTimes[i][j] = flat.out[from[i]][to[j]];
            }
        }
        return travelTimes;
    }
}
