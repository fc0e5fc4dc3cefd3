package org.villageatlas.accessibility.indices;

import java.util.Arrays;

/**
 * Two-step floating catchment areas (Luo and Wang 2003). First each site shares what it offers among all people within the
 * limit: {@code R_j = S_j / sum of P_k with t_kj <= limit}. Then a place gets the shares of all sites within the limit:
 * {@code A_i = sum of R_j with t_ij <= limit}.
 */
final class Catchments {

    private final double limit;
    private final double[] shares;

    /**
     * Takes the first step.
     *
     * @param supply by site
     * @param populations by home
     * @param minutes from each home to each site, infinite where there is no way
     * @param limit minutes
     */
    Catchments(double[] supply, long[] populations, double[][] minutes, double limit) {
        this.limit = limit;
        shares = new double[supply.length];
        for (int site = 0; site < shares.length; site++) {
            long people = 0;
            for (int home = 0; home < populations.length; home++) {
                people += minutes[home][site] <= limit ? populations[home] : 0;
            }
            shares[site] = people > 0 ? supply[site] / people : Double.NaN;
        }
    }

    /** Sites around which nobody is known to live, so that they have no share to give. */
    int sitesWithoutPeople() {
        return (int) Arrays.stream(shares).filter(Double::isNaN).count();
    }

    /** The second step: what is offered for each person, 0 where no site is within the limit. */
    double perPerson(double[] minutesToSites) {
        double sum = 0;
        for (int site = 0; site < shares.length; site++) {
            sum += minutesToSites[site] <= limit && !Double.isNaN(shares[site]) ? shares[site] : 0;
        }
        return sum;
    }
}
