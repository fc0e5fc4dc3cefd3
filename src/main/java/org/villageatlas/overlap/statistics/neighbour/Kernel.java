package org.villageatlas.overlap.statistics.neighbour;

/**
 * How the weight of a neighbour falls with distance as a share of the bandwidth, 0 beyond it (Silverman 1986, table 3.1;
 * the Gaussian one is cut at the bandwidth).
 */
public enum Kernel {
    UNIFORM {
        @Override
        double height(double share) {
            return 0.5;
        }
    },
    TRIANGULAR {
        @Override
        double height(double share) {
            return 1 - share;
        }
    },
    EPANECHNIKOV {
        @Override
        double height(double share) {
            return 0.75 * (1 - share * share);
        }
    },
    QUARTIC {
        @Override
        double height(double share) {
            return 15.0 / 16 * (1 - share * share) * (1 - share * share);
        }
    },
    GAUSSIAN {
        @Override
        double height(double share) {
            return Math.exp(-share * share / 2) / Math.sqrt(2 * Math.PI);
        }
    };

    abstract double height(double share);

    /** The weight at a distance; where the bandwidth is 0 because all neighbours share one spot, that of distance 0. */
    double weight(double distance, double bandwidth) {
        if (distance > bandwidth) {
            return 0;
        }
        return height(bandwidth == 0 ? 0 : distance / bandwidth);
    }
}
