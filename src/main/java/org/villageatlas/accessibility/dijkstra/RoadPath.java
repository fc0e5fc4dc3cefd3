package org.villageatlas.accessibility.dijkstra;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadPosition;

/**
 * A path: the sections, or parts of them, that it follows.
 *
 * @param the road network
 * @param stretches in their order; none when both ends coincide
 * @param at where it begins
 */
public record RoadPath(ModifiedRoads roads, List<Stretch> stretches, Coordinate at) {

    public RoadPath {
        stretches = List.copyOf(stretches);
    }

    /** A section or part of one, travelled from one share of it to another. */
    record Stretch(int section, double from, double to) {

        double part() {
            return Math.abs(to - from);
        }
    }

    /**
     * The path that a search has found, or null when there is none.
     *
     * @param search has run forward from the first position to the second
     */
    static @Nullable RoadPath of(ModifiedRoads roads, DijkstraSearch search, RoadPosition from, RoadPosition to) {
        DijkstraSearch.Connector connector = search.best(to);
        double by =
                connector == null ? Double.POSITIVE_INFINITY : search.seconds(connector.state()) + connector.seconds();
        double along = roads.along(from, to);
        if (along <= by && Double.isFinite(along)) {
            Stretch whole = new Stretch(from.section(), from.share(), to.share());
            return of(roads, from, List.of(whole));
        }
        return connector == null ? null : by(roads, search, from, to, connector);
    }

    private static RoadPath by(
            ModifiedRoads roads,
            DijkstraSearch search,
            RoadPosition from,
            RoadPosition to,
            DijkstraSearch.Connector connector) {
        List<Stretch> stretches = new ArrayList<>();
        List<Integer> directions = new ArrayList<>(search.directions(connector.state()));
        if (connector.direction() != DijkstraSearch.NONE) {
            directions.add(connector.direction());
        }
        if (from.isOnSection()) {
            int first = directions.isEmpty() ? to.junction() : start(roads, directions.get(0));
            stretches.add(new Stretch(from.section(), from.share(), exit(roads, from, first)));
        }
        for (int i = 0; i < directions.size(); i++) {
            boolean isLast = i == directions.size() - 1 && to.isOnSection();
            double begin = directions.get(i) & 1;
            stretches.add(new Stretch(directions.get(i) >> 1, begin, isLast ? to.share() : 1 - begin));
        }
        return of(roads, from, stretches);
    }

    private static RoadPath of(ModifiedRoads roads, RoadPosition from, List<Stretch> all) {
        List<Stretch> stretches =
                all.stream().filter(stretch -> stretch.part() > 0).toList();
        Coordinate at = !stretches.isEmpty()
                ? point(roads, stretches.get(0).section(), stretches.get(0).from())
                : from.isOnSection() ? point(roads, from.section(), from.share()) : roads.point(from.junction());
        return new RoadPath(roads, stretches, at);
    }

    private static int start(ModifiedRoads roads, int direction) {
        return (direction & 1) == 0 ? roads.base(direction >> 1) : roads.end(direction >> 1);
    }

    /** The end by which the path leaves the first section: 0 its base, 1 its end; of a loop the faster one. */
    private static double exit(ModifiedRoads roads, RoadPosition from, int junction) {
        int section = from.section();
        if (roads.base(section) != roads.end(section)) {
            return roads.base(section) == junction ? 0 : 1;
        }
        double toBase = roads.backward(section) * from.share();
        double toEnd = roads.forward(section) * (1 - from.share());
        return toBase < toEnd || Double.isNaN(toEnd) ? 0 : 1;
    }

    private static Coordinate point(ModifiedRoads roads, int section, double share) {
        return roads.line(section, share, share).get(0);
    }

    public double seconds() {
        return stretches.stream().mapToDouble(this::seconds).sum();
    }

    public double metres() {
        return stretches.stream().mapToDouble(this::metres).sum();
    }

    double seconds(Stretch stretch) {
        double whole =
                stretch.to() > stretch.from() ? roads.forward(stretch.section()) : roads.backward(stretch.section());
        return whole * stretch.part();
    }

    double metres(Stretch stretch) {
        return roads.metres(stretch.section()) * stretch.part();
    }

    /** Its line, two points or more; a path of length zero has one point twice. */
    public List<Coordinate> line() {
        List<Coordinate> line = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Coordinate point : roads.line(stretch.section(), stretch.from(), stretch.to())) {
                if (line.isEmpty() || !line.get(line.size() - 1).equals2D(point)) {
                    line.add(point);
                }
            }
        }
        while (line.size() < 2) {
            line.add(line.isEmpty() ? at : line.get(0));
        }
        return line;
    }
}
