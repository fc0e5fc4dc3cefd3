package org.villageatlas.accessibility.surface;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.JtsAdapter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtEncoder;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.UserDataKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.villageatlas.city.City;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** Vector tiles of a surface (Mapbox Vector Tile 2.1) in the usual square tiling of the web Mercator map. */
final class SurfaceTiles {

    /** The name of the layer in a tile. */
    static final String LAYER = "surface";

    /** Part of a tile that is drawn beyond each side, so that neighbours meet. */
    private static final double BUFFER = 1 / 64.0;

    private static final GeometryFactory SQUARE = new GeometryFactory();
    private static final MvtLayerParams PARAMS = MvtLayerParams.DEFAULT;

    private SurfaceTiles() {}

    /**
     * A tile.
     *
     * @param zoom 0 is the whole world
     * @param column 0 is the westernmost
     * @param row 0 is the northernmost
     */
    static byte[] of(Surface surface, List<City> cities, List<TravelTimeBand> bands, int zoom, int column, int row) {
        double size = 1.0 / (1 << zoom);
        Envelope tile = new Envelope(column * size, (column + 1) * size, 1 - (row + 1) * size, 1 - row * size);
        Envelope clip = new Envelope(tile);
        clip.expandBy(size * BUFFER);
        HexGrid grid = surface.grid();
        double margin = 2 * grid.spacing() / Metres.PER_DEGREE;
        List<Geometry> drawn = new ArrayList<>();
        surface.cells().forEach(cell -> {
            Position centre = grid.centre(cell);
            Envelope near = new Envelope(mercator(centre.longitude(), centre.latitude()));
            near.expandBy(margin / 360 / Math.cos(Math.toRadians(centre.latitude())));
            if (near.intersects(clip)) {
                drawn.add(hexagon(surface, cell, cities, bands));
            }
        });
        Geometry clipped = JtsAdapter.createTileGeom(
                SQUARE.createGeometryCollection(drawn.toArray(Geometry[]::new)),
                tile,
                clip,
                SQUARE,
                PARAMS,
                geometry -> true);
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < clipped.getNumGeometries(); i++) {
            parts.add(clipped.getGeometryN(i));
        }
        return MvtEncoder.encode(
                new JtsMvt(new JtsLayer(LAYER, parts, PARAMS.getExtent())), PARAMS, new UserDataKeyValueMapConverter());
    }

    private static Polygon hexagon(Surface surface, int cell, List<City> cities, List<TravelTimeBand> bands) {
        Coordinate[] corners = surface.grid().polygon(cell).getCoordinates();
        for (int i = 0; i < corners.length; i++) {
            corners[i] = mercator(corners[i].x, corners[i].y);
        }
        Polygon hexagon = SQUARE.createPolygon(corners);
        hexagon.setUserData(Map.of(
                "minutes",
                Math.round(surface.minutes(cell) * 10) / 10.0,
                "band",
                TravelTimeBand.of(surface.minutes(cell), bands).label(),
                "city",
                cities.get(surface.nearest(cell)).id()));
        return hexagon;
    }

    /** On a square of side 1, x to the east and y to the north. */
    private static Coordinate mercator(double longitude, double latitude) {
        double north = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
        return new Coordinate(longitude / 360 + 0.5, 0.5 + north / (2 * Math.PI));
    }
}
