package org.villageatlas.accessibility.graph;

import org.villageatlas.geo.Metres;

/** Samples a line at equal distances. Distances are measured on a plane that is true at the first point. */
public final class LineSampler {

    private final double[] longitudes;
    private final double[] latitudes;
    private final double[] along;

    /** Receives a sample and its position along the line as a share, 0 to 1. */
    public interface PointConsumer {
        void accept(double longitude, double latitude, double share);
    }

    /**
     * Takes the arrays over.
     *
     * @param longitudes degrees, one or more
     * @param latitudes degrees, as many
     */
    public LineSampler(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
        double east = Metres.PER_DEGREE * Math.cos(Math.toRadians(latitudes[0]));
        along = new double[longitudes.length];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1]
                    + Math.hypot(
                            (longitudes[i] - longitudes[i - 1]) * east,
                            (latitudes[i] - latitudes[i - 1]) * Metres.PER_DEGREE);
        }
    }

    /** Length as drawn. */
    public double metres() {
        return along[along.length - 1];
    }

    /** The fewest evenly spaced samples strictly between the ends whose distance is at most the spacing. */
    public void forEach(double spacingMetres, PointConsumer point) {
        int parts = (int) Math.ceil(metres() / spacingMetres);
        int after = 1;
        for (int part = 1; part < parts; part++) {
            double share = (double) part / parts;
            double at = share * metres();
            while (after < along.length - 1 && along[after] < at) {
                after++;
            }
            double length = along[after] - along[after - 1];
            double rest = length <= 0 ? 0 : (at - along[after - 1]) / length;
            point.accept(
                    longitudes[after - 1] + rest * (longitudes[after] - longitudes[after - 1]),
                    latitudes[after - 1] + rest * (latitudes[after] - latitudes[after - 1]),
                    share);
        }
    }
}
