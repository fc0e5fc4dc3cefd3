package org.villageatlas.accessibility.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.accessibility.Access;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.network.EvenPoints;
import org.villageatlas.accessibility.network.Reach;
import org.villageatlas.accessibility.network.RoadSketch;
import org.villageatlas.geo.Extent;

/** Travel times between places and all changed roads. Several threads may ask at a time. */
public final class ChangedReach {

    private final ChangedRoads roads;
    private final ChangedWays ways;
    private @Nullable RoadSketch sketch;

    public ChangedReach(ChangedRoads roads, ChangedWays ways) {
        this.roads = roads;
        this.ways = ways;
    }

    /**
     * Searches from all places at once.
     *
     * @param accesses how each place reaches its road
     * @param spots where it does, in the same order
     */
    public Reach find(List<Access> accesses, List<Spot> spots, Direction direction) {
        double[] walks = accesses.stream()
                .mapToDouble(access -> access.walk().toMillis() / 1000.0)
                .toArray();
        RoadSketch drawn = sketch();
        float[] seconds = new float[roads.junctions()];
        int[] nearest = new int[seconds.length];
        Reach reach = ways.searching(search -> {
            search.runFromNearest(spots, walks, direction == Direction.FROM);
            for (int junction = 0; junction < seconds.length; junction++) {
                seconds[junction] = (float) search.seconds(search.at(junction));
                nearest[junction] =
                        seconds[junction] < Float.POSITIVE_INFINITY ? search.place(search.at(junction)) : Reach.NONE;
            }
            return new Reach(accesses, direction, drawn, seconds, nearest);
        });
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            if (spot.isOnSection()) {
                int section = spot.section();
                reach.addBeside(i, line(section), spot.share(), roads.forward(section), roads.backward(section));
            }
        }
        return reach;
    }

    private synchronized RoadSketch sketch() {
        RoadSketch made = sketch;
        if (made == null) {
            made = draw();
            sketch = made;
        }
        return made;
    }

    private Extent extent() {
        Envelope all = new Envelope();
        for (int junction = 0; junction < roads.source().junctions(); junction++) {
            all.expandToInclude(roads.point(junction));
        }
        return new Extent(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY());
    }

    private RoadSketch draw() {
        RoadSketch.Builder builder = new RoadSketch.Builder(roads.junctions(), extent());
        for (int junction = 0; junction < roads.source().junctions(); junction++) {
            Coordinate point = roads.point(junction);
            builder.junction(junction, point.x, point.y);
        }
        for (int section = 0; section < roads.sections(); section++) {
            if (roads.isPiece(section)) {
                List<Coordinate> line = roads.line(section, 0, 1);
                Coordinate end = line.get(line.size() - 1);
                builder.junction(roads.base(section), line.get(0).x, line.get(0).y);
                builder.junction(roads.end(section), end.x, end.y);
            }
            if (roads.isOpen(section) && RoadSketch.Builder.isLong(roads.metres(section))) {
                builder.section(
                        roads.base(section),
                        roads.end(section),
                        roads.forward(section),
                        roads.backward(section),
                        line(section));
            }
        }
        return builder.build();
    }

    private EvenPoints line(int section) {
        List<Coordinate> line = roads.line(section, 0, 1);
        return new EvenPoints(
                line.stream().mapToDouble(point -> point.x).toArray(),
                line.stream().mapToDouble(point -> point.y).toArray());
    }
}
