package org.villageatlas.accessibility.dijkstra;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.graph.LineSampler;
import org.villageatlas.accessibility.graph.SampledRoads;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadPosition;
import org.villageatlas.geo.Extent;

/** One-to-all travel times on modified roads. Thread-safe. */
public final class ModifiedTravelTimeFields {

    private final ModifiedRoads roads;
    private final ShortestPaths paths;
    private @Nullable SampledRoads sampled;

    public ModifiedTravelTimeFields(ModifiedRoads roads, ShortestPaths paths) {
        this.roads = roads;
        this.paths = paths;
    }

    /**
     * Searches from all places at once (Dijkstra with many sources).
     *
     * @param accesses how each place reaches its road
     * @param positions their snapped positions, in the same order
     */
    public TravelTimeField find(List<AccessLeg> accesses, List<RoadPosition> positions, Direction direction) {
        double[] walks = accesses.stream()
                .mapToDouble(access -> access.walk().toMillis() / 1000.0)
                .toArray();
        SampledRoads drawn = sampled();
        float[] seconds = new float[roads.junctions()];
        int[] nearest = new int[seconds.length];
        TravelTimeField travelTimes = paths.searching(search -> {
            search.runFromSources(positions, walks, direction == Direction.FROM);
            for (int junction = 0; junction < seconds.length; junction++) {
                seconds[junction] = (float) search.seconds(search.at(junction));
                nearest[junction] = seconds[junction] < Float.POSITIVE_INFINITY
                        ? search.source(search.at(junction))
                        : TravelTimeField.NONE;
            }
            return new TravelTimeField(accesses, direction, drawn, seconds, nearest);
        });
        for (int i = 0; i < positions.size(); i++) {
            RoadPosition position = positions.get(i);
            if (position.isOnSection()) {
                int section = position.section();
                travelTimes.addBeside(
                        i, line(section), position.share(), roads.forward(section), roads.backward(section));
            }
        }
        return travelTimes;
    }

    private synchronized SampledRoads sampled() {
        SampledRoads made = sampled;
        if (made == null) {
            made = draw();
            sampled = made;
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

    private SampledRoads draw() {
        SampledRoads.Builder builder = new SampledRoads.Builder(roads.junctions(), extent());
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
            if (roads.isOpen(section) && SampledRoads.Builder.isLong(roads.metres(section))) {
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

    private LineSampler line(int section) {
        List<Coordinate> line = roads.line(section, 0, 1);
        return new LineSampler(
                line.stream().mapToDouble(point -> point.x).toArray(),
                line.stream().mapToDouble(point -> point.y).toArray());
    }
}
