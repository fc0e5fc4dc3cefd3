package org.villageatlas.accessibility.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.geo.Plane;
import org.villageatlas.geo.Position;

/**
 * One-to-all travel times: from the nearest of some places to every point of the road network, or from there to the
 * nearest place. They include the access leg of the place, not the walk at the other end. Times are exact to a
 * millisecond. A PHAST sweep, or Dijkstra's algorithm on modified roads, hands over its arrays.
 */
public final class TravelTimeField {

    /** No place is reachable. */
    public static final int NONE = -1;

    private static final int LOOK_EVERY = 1 << 12;

    private final List<AccessLeg> places;
    private final Direction direction;
    private final SampledRoads roads;
    private final float[] seconds;
    private final int @Nullable [] nearest;
    private final List<Beside> beside = new ArrayList<>();

    /** A point on the section of a place itself, which is reached without passing a junction. */
    private record Beside(float x, float y, float seconds, int place) {}

    /**
     * Receives a point on a road in metres of the plane, its travel time in seconds and the number of the nearest
     * place.
     */
    public interface PointConsumer {
        void accept(float x, float y, float seconds, int place);
    }

    /**
     * Takes the arrays over.
     *
     * @param places how each reaches its road
     * @param seconds by junction, infinite where there is no path
     * @param nearest by junction the number of the place, {@link #NONE} where there is no path; null when there is
     *     only one place
     */
    public TravelTimeField(
            List<AccessLeg> places,
            Direction direction,
            SampledRoads roads,
            float[] seconds,
            int @Nullable [] nearest) {
        this.places = List.copyOf(places);
        this.direction = direction;
        this.roads = roads;
        this.seconds = seconds;
        this.nearest = nearest;
    }

    /** The places; some may have no road within reach. */
    public List<AccessLeg> places() {
        return places;
    }

    /** Visits the places themselves, not the points of the road that they are snapped to. */
    public void forEachPlace(Plane.PointConsumer<?> visitor) {
        for (AccessLeg place : places) {
            roads.plane().project(place.point().longitude(), place.point().latitude(), visitor);
        }
    }

    public Direction direction() {
        return direction;
    }

    public SampledRoads roads() {
        return roads;
    }

    /** Infinite where there is no path. */
    public float seconds(int junction) {
        return seconds[junction];
    }

    /** The number of the nearest place, or {@link #NONE}. */
    public int place(int junction) {
        if (nearest != null) {
            return nearest[junction];
        }
        return seconds[junction] < Float.POSITIVE_INFINITY ? 0 : NONE;
    }

    /**
     * Adds samples of the section that a place is snapped to: they are reached along it, without passing a junction.
     *
     * @param place its number
     * @param line the whole section
     * @param share how far along it the place is, 0 to 1
     * @param forward seconds for the whole section from base to end, infinite where closed
     * @param backward the same from end to base
     */
    public void addBeside(int place, LineSampler line, double share, double forward, double backward) {
        double walk = places.get(place).walk().toMillis() / 1000.0;
        boolean away = direction == Direction.FROM;
        line.forEach(SampledRoads.SPACING_METRES, (longitude, latitude, at) -> {
            double part = at - share;
            double whole = part > 0 == away ? forward : backward;
            if (Double.isFinite(whole)) {
                add(longitude, latitude, walk + Math.abs(part) * whole, place);
            }
        });
        Position road = places.get(place).road();
        if (road != null) {
            add(road.longitude(), road.latitude(), walk, place);
        }
    }

    private void add(double longitude, double latitude, double time, int place) {
        beside.add(roads.plane()
                .project(longitude, latitude, (x, y) -> new Beside((float) x, (float) y, (float) time, place)));
    }

    /**
     * Visits all junctions and section samples whose travel time is at most the limit. A point may come more than
     * once with different times; the least counts.
     */
    public void forEachPoint(float mostSeconds, PointConsumer point) {
        for (Beside near : beside) {
            if (near.seconds <= mostSeconds) {
                point.accept(near.x, near.y, near.seconds, near.place);
            }
        }
        for (int junction = 0; junction < seconds.length; junction++) {
            stopWhenInterrupted(junction);
            if (seconds[junction] <= mostSeconds && seconds[junction] < Float.POSITIVE_INFINITY) {
                point.accept(roads.x(junction), roads.y(junction), seconds[junction], place(junction));
            }
        }
        for (int section = 0; section < roads.sections(); section++) {
            stopWhenInterrupted(section);
            if (Math.min(seconds[roads.base(section)], seconds[roads.end(section)]) <= mostSeconds) {
                forEachPoint(section, mostSeconds, point);
            }
        }
    }

    /** Drawing each point takes long on a large network with small cells. */
    private static void stopWhenInterrupted(int count) {
        if (count % LOOK_EVERY == 0 && Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("The drawing was interrupted");
        }
    }

    private void forEachPoint(int section, float mostSeconds, PointConsumer point) {
        boolean away = direction == Direction.FROM;
        float awayFromBase = away ? roads.forward(section) : roads.backward(section);
        float awayFromEnd = away ? roads.backward(section) : roads.forward(section);
        int base = roads.base(section);
        int end = roads.end(section);
        int first = roads.firstPoint(section);
        int last = roads.firstPoint(section + 1);
        float step = 1f / (last - first + 1);
        for (int i = first; i < last; i++) {
            float share = (i - first + 1) * step;
            float byBase = seconds[base] + share * awayFromBase;
            float byEnd = seconds[end] + (1 - share) * awayFromEnd;
            float least = Math.min(byBase, byEnd);
            if (least <= mostSeconds && least < Float.POSITIVE_INFINITY) {
                int place = place(byBase <= byEnd ? base : end);
                point.accept(roads.pointX(i), roads.pointY(i), least, place);
            }
        }
    }
}
