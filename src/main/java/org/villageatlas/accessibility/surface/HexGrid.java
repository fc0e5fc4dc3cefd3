package org.villageatlas.accessibility.surface;

import java.util.function.IntConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.geo.Plane;
import org.villageatlas.geo.Position;

/**
 * Regular hexagons on a plane that keeps areas, corners to the north and south, in rows of which every other is moved by
 * half a cell. A cell's number is its row times the columns plus its column. The grid hangs on the middle of the network:
 * the same network and spacing give the same cells whatever is asked.
 *
 * @param plane of the network
 * @param spacing metres between the centres of neighbouring cells
 * @param firstColumn of the grid around the plane's centre
 * @param firstRow the same
 */
record HexGrid(Plane plane, double spacing, int firstColumn, int firstRow, int columns, int rows) {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);
    private static final double ROW_SHARE = Math.sqrt(3) / 2;

    /** The cells around a rectangle of the plane. */
    static HexGrid over(Plane plane, double spacing, double west, double south, double east, double north) {
        int firstColumn = (int) Math.floor(west / spacing) - 1;
        int firstRow = (int) Math.floor(south / (spacing * ROW_SHARE)) - 1;
        return new HexGrid(
                plane,
                spacing,
                firstColumn,
                firstRow,
                (int) Math.ceil(east / spacing) + 2 - firstColumn,
                (int) Math.ceil(north / (spacing * ROW_SHARE)) + 2 - firstRow);
    }

    int cells() {
        return Math.multiplyExact(columns, rows);
    }

    /** Square metres of each cell. */
    double cellArea() {
        return ROW_SHARE * spacing * spacing;
    }

    /** From the centre of a cell to its corners. */
    static double radius(double spacing) {
        return spacing / Math.sqrt(3);
    }

    double x(int cell) {
        int row = cell / columns;
        return (cell - row * columns + firstColumn + shift(row)) * spacing;
    }

    double y(int cell) {
        return (cell / columns + firstRow) * spacing * ROW_SHARE;
    }

    Position centre(int cell) {
        return plane.position(x(cell), y(cell));
    }

    /** Tells of the cells whose centre lies within a distance of a point of the plane. */
    void forEachWithin(double x, double y, double distance, IntConsumer cell) {
        double high = spacing * ROW_SHARE;
        int top = (int) Math.floor((y + distance) / high) - firstRow;
        for (int row = (int) Math.ceil((y - distance) / high) - firstRow; row <= top; row++) {
            double up = (row + firstRow) * high - y;
            double wide = Math.sqrt(Math.max(0, distance * distance - up * up));
            int right = (int) Math.floor((x + wide) / spacing - shift(row)) - firstColumn;
            int left = (int) Math.ceil((x - wide) / spacing - shift(row)) - firstColumn;
            for (int column = Math.max(0, left); column <= right && column < columns; column++) {
                if (row >= 0 && row < rows) {
                    cell.accept(row * columns + column);
                }
            }
        }
    }

    /** The cell whose centre is nearest to a point of the plane, or -1 outside the grid. */
    int find(double x, double y) {
        int[] nearest = {-1};
        double[] least = {Double.POSITIVE_INFINITY};
        forEachWithin(x, y, radius(spacing) * 1.001, cell -> {
            double distance = Math.hypot(x(cell) - x, y(cell) - y);
            if (distance < least[0]) {
                least[0] = distance;
                nearest[0] = cell;
            }
        });
        return nearest[0];
    }

    /** The hexagon in WGS84, counterclockwise. */
    Polygon polygon(int cell) {
        Coordinate[] corners = new Coordinate[7];
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI / 6 + i * Math.PI / 3;
            Position corner = plane.position(
                    x(cell) + radius(spacing) * Math.cos(angle), y(cell) + radius(spacing) * Math.sin(angle));
            corners[i] = new Coordinate(corner.longitude(), corner.latitude());
        }
        corners[6] = corners[0].copy();
        return WGS84.createPolygon(corners);
    }

    /** Column and row from the centre of the network: the same for every extent asked. */
    String name(int cell) {
        int row = cell / columns;
        return (cell - row * columns + firstColumn) + "," + (row + firstRow);
    }

    private double shift(int row) {
        return (row + firstRow & 1) / 2.0;
    }
}
