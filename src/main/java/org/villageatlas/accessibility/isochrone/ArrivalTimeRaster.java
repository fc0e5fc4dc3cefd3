package org.villageatlas.accessibility.isochrone;

import java.time.Duration;
import java.util.Arrays;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * Arrival-time raster: travel time in seconds at the points of a grid, on the road and on the straight walk off it.
 * The four points around
 * each point of a road take over its time, so that a road is never thinner than a cell. From them every point learns
 * of
 * the roads near it by its neighbours (the vector distance transform of Danielsson 1980, with the seconds at the road
 * added): two passes over the raster whatever the length of the walk. Where heights are known, the walk from the road
 * that
 * was chosen is then timed by its slopes.
 */
final class ArrivalTimeRaster {

    /** A point so near to a road, in cells, counts as being on it. */
    private static final float ON_THE_ROAD = 0.75f;

    private final TravelTimeField travelTimes;
    private final RasterGrid grid;
    private final Walk way;
    private final float secondsPerCell;
    private final float leastSecondsPerCell;
    private final float mostCells;
    private final float mostSeconds;
    private final float[] seconds;

    /** By point of the raster the road that it is reached from: its column and row with a fraction, its seconds. */
    private final float[] columns;

    private final float[] rows;
    private final float[] starts;

    /**
     * Computes the raster.
     *
     * @param mostSeconds more is as good as not reached
     * @param walk metres that are walked off the road at most
     * @param way how fast one walks
     */
    ArrivalTimeRaster(TravelTimeField travelTimes, RasterGrid grid, float mostSeconds, float walk, Walk way) {
        this.travelTimes = travelTimes;
        this.grid = grid;
        this.way = way;
        this.mostSeconds = mostSeconds;
        secondsPerCell = (float) (grid.cell() / way.usualSpeed());
        leastSecondsPerCell = (float) (grid.cell() / way.highestSpeed());
        mostCells = walk / grid.cell();
        seconds = new float[grid.points()];
        columns = new float[seconds.length];
        rows = new float[seconds.length];
        starts = new float[seconds.length];
        Arrays.fill(seconds, Float.POSITIVE_INFINITY);
        travelTimes.forEachPlace((x, y) -> add((float) x, (float) y, 0));
        travelTimes.forEachPoint(mostSeconds, (x, y, time, place) -> add(x, y, time));
        spread();
        if (way.knowsHeights()) {
            walkOverHeights();
        }
    }

    RasterGrid grid() {
        return grid;
    }

    /** Infinite where no road is near enough. */
    float seconds(int point) {
        return seconds[point];
    }

    private ArrivalTimeRaster add(float x, float y, float time) {
        float column = (x - grid.west()) / grid.cell();
        float row = (y - grid.south()) / grid.cell();
        int point = (int) row * grid.columns() + (int) column;
        set(point, column, row, time);
        set(point + 1, column, row, time);
        set(point + grid.columns(), column, row, time);
        set(point + grid.columns() + 1, column, row, time);
        return this;
    }

    private void set(int point, float column, float row, float time) {
        if (time < seconds[point]) {
            seconds[point] = time;
            columns[point] = column;
            rows[point] = row;
            starts[point] = time;
        }
    }

    private void spread() {
        int wide = grid.columns();
        for (int row = 1; row < grid.rows() - 1; row++) {
            int first = row * wide;
            for (int column = 1; column < wide - 1; column++) {
                learn(first + column, column, row, -1, -wide - 1, -wide, -wide + 1);
            }
            for (int column = wide - 2; column > 0; column--) {
                learn(first + column, column, row, 1);
            }
        }
        for (int row = grid.rows() - 2; row > 0; row--) {
            int first = row * wide;
            for (int column = wide - 2; column > 0; column--) {
                learn(first + column, column, row, 1, wide + 1, wide, wide - 1);
            }
            for (int column = 1; column < wide - 1; column++) {
                learn(first + column, column, row, -1);
            }
        }
    }

    private void learn(int point, int column, int row, int one, int two, int three, int four) {
        learn(point, column, row, one);
        learn(point, column, row, two);
        learn(point, column, row, three);
        learn(point, column, row, four);
    }

    private void learn(int point, int column, int row, int step) {
        int from = point + step;
        float start = starts[from];
        if (seconds[from] == Float.POSITIVE_INFINITY || start >= seconds[point]) {
            return;
        }
        float wide = columns[from] - column;
        float high = rows[from] - row;
        float cells = (float) Math.sqrt(wide * wide + high * high);
        float walked = Math.max(0, cells - ON_THE_ROAD);
        float time = start + walked * secondsPerCell;
        boolean within = start + walked * leastSecondsPerCell <= mostSeconds && cells <= mostCells;
        if (within && time < seconds[point]) {
            seconds[point] = time;
            columns[point] = columns[from];
            rows[point] = rows[from];
            starts[point] = start;
        }
    }

    /**
     * Which road a point is reached from was chosen as if the land were flat; the walk from there is that of the
     * slopes.
     */
    private void walkOverHeights() {
        for (int point = 0; point < seconds.length; point++) {
            int row = point / grid.columns();
            int column = point - row * grid.columns();
            float cells = (float) Math.hypot(columns[point] - column, rows[point] - row);
            if (seconds[point] < Float.POSITIVE_INFINITY && cells > ON_THE_ROAD) {
                Position road = position(columns[point], rows[point]);
                Position place = position(column, row);
                Metres walked = new Metres((cells - ON_THE_ROAD) * grid.cell());
                Duration walk = travelTimes.direction() == Direction.FROM
                        ? way.time(road, place, walked)
                        : way.time(place, road, walked);
                float time = starts[point] + walk.toMillis() / 1000f;
                seconds[point] = time <= mostSeconds ? time : Float.POSITIVE_INFINITY;
            }
        }
    }

    private Position position(float column, float row) {
        return travelTimes
                .roads()
                .plane()
                .position(grid.west() + column * grid.cell(), grid.south() + row * grid.cell());
    }
}
