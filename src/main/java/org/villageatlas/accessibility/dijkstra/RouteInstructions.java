package org.villageatlas.accessibility.dijkstra;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.section.RoadSource;
import org.villageatlas.geo.Metres;

/** Turn-by-turn instructions: one whenever the road changes its number and name. */
public final class RouteInstructions {

    private static final double STRAIGHT_DEGREES = 20;
    private static final double SLIGHT_DEGREES = 50;
    private static final double SHARP_DEGREES = 120;

    private final RoadPath path;
    private final List<Route.Instruction> told = new ArrayList<>();
    private @Nullable String text;
    private double metres;
    private double seconds;

    private RouteInstructions(RoadPath path) {
        this.path = path;
    }

    /** Instructions from the start of a path to its end. */
    public static List<Route.Instruction> of(RoadPath path) {
        return new RouteInstructions(path).tell();
    }

    private List<Route.Instruction> tell() {
        String road = null;
        double heading = 0;
        for (RoadPath.Stretch stretch : path.stretches()) {
            List<Coordinate> line = path.roads().line(stretch.section(), stretch.from(), stretch.to());
            String here = road(path.roads().texts(stretch.section()));
            if (!here.equals(road)) {
                finish();
                String turn = road == null ? "Continue" : turn(heading, heading(line.get(0), line.get(1)));
                text = here.isEmpty() ? turn : turn + " onto " + here;
                road = here;
            }
            metres += path.metres(stretch);
            seconds += path.seconds(stretch);
            heading = heading(line.get(line.size() - 2), line.get(line.size() - 1));
        }
        finish();
        told.add(new Route.Instruction("Arrive at destination", Metres.NONE, Duration.ZERO));
        return told;
    }

    private void finish() {
        if (text != null) {
            told.add(new Route.Instruction(text, new Metres(metres), Duration.ofMillis(Math.round(seconds * 1000))));
        }
        metres = 0;
        seconds = 0;
    }

    private static String road(RoadSource.Texts texts) {
        if (texts.name().isEmpty() || texts.ref().isEmpty()) {
            return texts.name() + texts.ref();
        }
        return texts.name() + ", " + texts.ref();
    }

    /** Degrees from north, clockwise. */
    private static double heading(Coordinate from, Coordinate to) {
        double east = (to.x - from.x) * Math.cos(Math.toRadians(from.y));
        return Math.toDegrees(Math.atan2(east, to.y - from.y));
    }

    private static String turn(double before, double after) {
        double right = Math.IEEEremainder(after - before, 360);
        String side = right > 0 ? "right" : "left";
        double angle = Math.abs(right);
        if (angle < STRAIGHT_DEGREES) {
            return "Continue";
        }
        return "Turn " + (angle < SLIGHT_DEGREES ? "slight " : angle > SHARP_DEGREES ? "sharp " : "") + side;
    }
}
