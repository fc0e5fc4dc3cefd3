package org.villageatlas.accessibility.surface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.geotools.api.coverage.grid.GridCoverage;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.coverage.util.CoverageUtilities;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * A surface as GeoTIFF (OGC 19-008r4): one band of 32-bit floats, minutes, in WGS84 (EPSG:4326) with north up. A pixel is
 * half as wide and high as a cell and takes the minutes of the cell that its middle lies in; what has no time holds
 * {@link #NONE}, which the file names as its no-data value.
 */
final class GeoTiff {

    static final float NONE = -1;

    private final Surface surface;
    private final double high;
    private double west = 180;
    private double south = 90;
    private double east = -180;
    private double north = -90;

    private GeoTiff(Surface surface) {
        this.surface = surface;
        high = surface.grid().spacing() / 2 / Metres.PER_DEGREE;
        surface.cells().forEach(cell -> {
            Position centre = surface.grid().centre(cell);
            double margin = 2 * high / Math.cos(Math.toRadians(centre.latitude()));
            west = Math.min(west, centre.longitude() - margin);
            east = Math.max(east, centre.longitude() + margin);
            south = Math.min(south, centre.latitude() - 2 * high);
            north = Math.max(north, centre.latitude() + 2 * high);
        });
    }

    /** The file of a surface that has a cell with a time. */
    static byte[] of(Surface surface) {
        GridCoverage2D coverage = new GeoTiff(surface).coverage();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            GeoTiffWriter writer = new GeoTiffWriter(file);
            writer.write(coverage, (GeneralParameterValue[]) null);
            writer.dispose();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            coverage.dispose(true);
        }
    }

    private GridCoverage2D coverage() {
        double wide = high / Math.cos(Math.toRadians((south + north) / 2));
        int columns = (int) Math.ceil((east - west) / wide);
        int rows = (int) Math.ceil((north - south) / high);
        float[][] minutes = new float[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                minutes[row][column] = minutes(west + (column + 0.5) * wide, north - (row + 0.5) * high);
            }
        }
        ReferencedEnvelope bounds = new ReferencedEnvelope(
                west, west + columns * wide, north - rows * high, north, DefaultGeographicCRS.WGS84);
        GridCoverageFactory factory = new GridCoverageFactory();
        GridCoverage2D bare = factory.create("minutes", minutes, bounds);
        Map<String, Object> properties = new HashMap<>();
        CoverageUtilities.setNoDataProperty(properties, (double) NONE);
        return factory.create(
                "minutes",
                bare.getRenderedImage(),
                bounds,
                bare.getSampleDimensions(),
                new GridCoverage[] {bare},
                properties);
    }

    private float minutes(double longitude, double latitude) {
        int cell = surface.grid().plane().project(longitude, latitude, surface.grid()::find);
        return cell >= 0 && surface.isReached(cell) ? (float) surface.minutes(cell) : NONE;
    }
}
