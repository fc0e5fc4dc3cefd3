package org.villageatlas.accessibility.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.geo.Metres;

/**
 * The drawn line of a road section, with linear referencing: a position is a share of the drawn length, 0 at the
 * first point, 1 at the last. Each segment is measured as in a plane.
 */
public final class RoadLine {

    private final Coordinate[] points;
    private final double[] before;

    /** @param points longitude and latitude in degrees, two or more; taken over */
    public RoadLine(Coordinate[] points) {
        this.points = points;
        before = new double[points.length];
        for (int i = 1; i < points.length; i++) {
            before[i] = before[i - 1] + metres(points[i - 1], points[i]);
        }
    }

    /** The nearest position on a line and its distance. */
    public record Nearest(double share, double metres, Coordinate point) {}

    public double drawnMetres() {
        return before[before.length - 1];
    }

    public Envelope envelope() {
        Envelope box = new Envelope();
        for (Coordinate point : points) {
            box.expandToInclude(point);
        }
        return box;
    }

    /** The position on this line that is nearest to a point. */
    public Nearest nearest(Coordinate to) {
        Nearest best = new Nearest(0, metres(points[0], to), points[0]);
        for (int i = 1; i < points.length; i++) {
            double along = along(points[i - 1], points[i], to);
            Coordinate point = between(points[i - 1], points[i], along);
            double metres = metres(point, to);
            if (metres < best.metres()) {
                best = new Nearest(share(i - 1, along), metres, point);
            }
        }
        return best;
    }

    /** The share of a position between a point and the next one, {@code along} from 0 to 1. */
    public double share(int segment, double along) {
        double whole = drawnMetres();
        return whole <= 0 ? 0 : (before[segment] + along * (before[segment + 1] - before[segment])) / whole;
    }

    public int segments() {
        return points.length - 1;
    }

    public Coordinate point(int index) {
        return points[index];
    }

    /** The part between two shares; turned round when the first is the larger. */
    public List<Coordinate> part(double from, double to) {
        double low = Math.min(from, to) * drawnMetres();
        double high = Math.max(from, to) * drawnMetres();
        List<Coordinate> part = new ArrayList<>();
        part.add(at(low));
        for (int i = 0; i < points.length; i++) {
            if (before[i] > low && before[i] < high) {
                part.add(points[i]);
            }
        }
        part.add(at(high));
        if (from > to) {
            Collections.reverse(part);
        }
        return part;
    }

    public Coordinate atShare(double share) {
        return at(share * drawnMetres());
    }

    private Coordinate at(double metres) {
        int i = 1;
        while (i < points.length - 1 && before[i] < metres) {
            i++;
        }
        double length = before[i] - before[i - 1];
        return between(points[i - 1], points[i], length <= 0 ? 0 : Math.min(1, (metres - before[i - 1]) / length));
    }

    private static Coordinate between(Coordinate from, Coordinate to, double along) {
        return along <= 0
                ? from
                : along >= 1 ? to : new Coordinate(from.x + along * (to.x - from.x), from.y + along * (to.y - from.y));
    }

    /** Where the foot of a point lies between two others, 0 to 1, in the plane of the first. */
    private static double along(Coordinate from, Coordinate to, Coordinate point) {
        double wide = Math.cos(Math.toRadians((from.y + to.y) / 2));
        double x = (to.x - from.x) * wide;
        double y = to.y - from.y;
        double square = x * x + y * y;
        double dot = (point.x - from.x) * wide * x + (point.y - from.y) * y;
        return square <= 0 ? 0 : Math.max(0, Math.min(1, dot / square));
    }

    /** Between points that are near each other. */
    public static double metres(Coordinate from, Coordinate to) {
        double north = Math.toRadians(to.y - from.y);
        double east = Math.toRadians(to.x - from.x) * Math.cos(Math.toRadians((from.y + to.y) / 2));
        return Metres.EARTH_RADIUS * Math.sqrt(north * north + east * east);
    }
}
