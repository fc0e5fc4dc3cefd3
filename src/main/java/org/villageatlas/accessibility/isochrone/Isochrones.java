package org.villageatlas.accessibility.isochrone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.geo.GroundArea;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Plane;
import org.villageatlas.geo.Position;

/**
 * The isochrones of a travel time field.
 *
 * @param cell metres between the points of the raster that they are drawn from; they are as good as half of it
 * @param areas the largest first; each lies within the one before
 */
public record Isochrones(Metres cell, List<Isochrone> areas) {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    /** Holes of fewer cells are gaps between streets. */
    private static final double LEAST_HOLE_CELLS = 4;

    /** About a tenth of a metre. */
    private static final double STEPS_PER_DEGREE = 1e6;

    public Isochrones {
        areas = List.copyOf(areas);
    }

    /**
     * Draws them.
     *
     * @param minutes positive
     * @param walk off the road, at most
     * @param way how fast one walks
     */
    public static Isochrones of(TravelTimeField travelTimes, List<Double> minutes, Metres walk, Walk way) {
        List<Double> longestFirst =
                minutes.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        float most = (float) (longestFirst.get(0) * 60);
        float furthest = (float) Math.min(walk.value(), most * way.highestSpeed());
        RasterGrid grid = RasterGrid.around(travelTimes, most, furthest);
        ArrivalTimeRaster raster = new ArrivalTimeRaster(travelTimes, grid, most, furthest, way);
        List<Isochrone> areas = new ArrayList<>();
        for (double limit : longestFirst) {
            List<Coordinate[]> rings = Contour.of(raster, (float) (limit * 60), way.usualSpeed());
            MultiPolygon drawn = PolygonAssembler.of(rings, LEAST_HOLE_CELLS * grid.cell() * grid.cell());
            MultiPolygon area = onEarth(drawn, travelTimes.roads().plane());
            areas.add(new Isochrone(limit, area, GroundArea.squareKilometres(area)));
        }
        return new Isochrones(new Metres(grid.cell()), areas);
    }

    private static MultiPolygon onEarth(MultiPolygon drawn, Plane plane) {
        Geometry earth = WGS84.createGeometry(drawn);
        earth.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                Position position = plane.position(points.getX(i), points.getY(i));
                points.setOrdinate(i, 0, Math.rint(position.longitude() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
                points.setOrdinate(i, 1, Math.rint(position.latitude() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return (MultiPolygon) earth;
    }
}
