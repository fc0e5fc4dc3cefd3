package org.villageatlas.accessibility.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A way as it is travelled, section after section.
 *
 * @param roads that it leads over
 * @param stretches in their order; none when both ends are one place
 * @param at where it begins
 */
public record Course(ChangedRoads roads, List<Stretch> stretches, Coordinate at) {

    public Course {
        stretches = List.copyOf(stretches);
    }

    /** A section or part of one, travelled from one share of it to another. */
    record Stretch(int section, double from, double to) {

        double part() {
            return Math.abs(to - from);
        }
    }

    /**
     * The way that a search has found, or null when it has found none.
     *
     * @param search has run from there to the junctions of {@code to}
     */
    static @Nullable Course of(ChangedRoads roads, WaySearch search, Spot from, Spot to) {
        if (!to.isOnSection()) {
            return to.junction() >= 0 && Double.isFinite(search.seconds(to.junction()))
                    ? by(roads, search, from, to.junction(), null)
                    : null;
        }
        int section = to.section();
        double byBase = search.seconds(roads.base(section)) + roads.forward(section) * to.share();
        double byEnd = search.seconds(roads.end(section)) + roads.backward(section) * (1 - to.share());
        double part = to.share() - from.share();
        boolean same = from.section() == section;
        double along = !same
                ? Double.POSITIVE_INFINITY
                : part == 0 ? 0 : part > 0 ? part * roads.forward(section) : -part * roads.backward(section);
        if (along <= faster(byBase, byEnd)) {
            return Double.isInfinite(along)
                    ? null
                    : new Course(
                            roads,
                            part == 0 ? List.of() : List.of(new Stretch(section, from.share(), to.share())),
                            point(roads, section, from.share()));
        }
        boolean base = byBase == faster(byBase, byEnd);
        return by(
                roads,
                search,
                from,
                base ? roads.base(section) : roads.end(section),
                new Stretch(section, base ? 0 : 1, to.share()));
    }

    /** The smaller one; NaN, which stands for a direction that is closed, is never it unless both are. */
    private static double faster(double one, double other) {
        double first = Double.isNaN(one) ? Double.POSITIVE_INFINITY : one;
        double second = Double.isNaN(other) ? Double.POSITIVE_INFINITY : other;
        return Math.min(first, second);
    }

    private static Course by(ChangedRoads roads, WaySearch search, Spot from, int junction, @Nullable Stretch last) {
        List<Stretch> stretches = new ArrayList<>();
        int here = search.gate(junction);
        if (from.isOnSection()) {
            stretches.add(new Stretch(from.section(), from.share(), exit(roads, from, here)));
        }
        for (int section : search.sections(junction)) {
            boolean along = roads.base(section) == here && Double.isFinite(roads.forward(section));
            stretches.add(new Stretch(section, along ? 0 : 1, along ? 1 : 0));
            here = along ? roads.end(section) : roads.base(section);
        }
        if (last != null) {
            stretches.add(last);
        }
        stretches.removeIf(stretch -> stretch.part() == 0);
        Coordinate at = stretches.isEmpty()
                ? junctionPoint(roads, from, last)
                : point(roads, stretches.get(0).section(), stretches.get(0).from());
        return new Course(roads, stretches, at);
    }

    /** By which end one leaves a section for a junction: 0 its base, 1 its end; of a loop the faster one. */
    private static double exit(ChangedRoads roads, Spot from, int junction) {
        int section = from.section();
        if (roads.base(section) != roads.end(section)) {
            return roads.base(section) == junction ? 0 : 1;
        }
        double toBase = roads.backward(section) * from.share();
        double toEnd = roads.forward(section) * (1 - from.share());
        return toBase == faster(toBase, toEnd) ? 0 : 1;
    }

    private static Coordinate point(ChangedRoads roads, int section, double share) {
        return roads.line(section, share, share).get(0);
    }

    private static Coordinate junctionPoint(ChangedRoads roads, Spot spot, @Nullable Stretch last) {
        return last != null
                ? point(roads, last.section(), last.from())
                : spot.isOnSection() ? point(roads, spot.section(), spot.share()) : roads.point(spot.junction());
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

    /** Its line, two points or more; a way of no length has one point twice. */
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
