package org.villageatlas.accessibility.table;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Months;

/** Makes points and roads of table rows; a row that cannot be used is noted in its problems and left out. */
final class RowReader {

    /** A road may be this much shorter than its line is drawn: positions and kilometres are rounded. */
    private static final double TOLERANCE = 0.02;

    private static final double LONGEST_KM = 1000;
    private static final double SLOWEST_KMH = 1;
    private static final double FASTEST_KMH = 200;

    private RowReader() {}

    static void point(TableRow row, Map<String, RoadPoint> points) {
        int before = row.problems().size();
        String id = row.required("id");
        double longitude = row.number("lon", -180, 180);
        double latitude = row.number("lat", -90, 90);
        if (points.containsKey(id)) {
            row.reject("id", "is there twice");
        }
        if (id.chars().anyMatch(Character::isWhitespace)) {
            row.reject("id", "holds a space, which separates ids in " + RoadTableCompiler.ROADS);
        }
        if (row.problems().size() == before) {
            points.put(
                    id,
                    new RoadPoint(
                            id,
                            row.text("name"),
                            new Position(longitude, latitude),
                            row.text("kind"),
                            row.text("source")));
        }
    }

    static void road(TableRow row, Map<String, RoadPoint> points, List<Road> roads) {
        int before = row.problems().size();
        double km = row.number("km", 0.001, LONGEST_KM);
        double kmh = row.number("kmh", SLOWEST_KMH, FASTEST_KMH);
        Optional<RoadClass> roadClass = RoadClass.find(row.text("class"));
        if (roadClass.isEmpty()) {
            row.reject("class", "is none of " + RoadClass.words());
        }
        List<RoadPoint> course = course(row, points);
        Set<Month> closed = months(row);
        if (row.problems().size() > before || roadClass.isEmpty()) {
            return;
        }
        Road road = new Road(
                row.text("ref"),
                row.text("name"),
                roadClass.get(),
                km * 1000,
                kmh,
                course,
                new Road.Texts(row.text("surface"), row.text("opened"), closed, row.text("source"), row.text("note")));
        if (road.metres() < road.drawnMetres() * (1 - TOLERANCE)) {
            row.reject(
                    "km",
                    String.format(Locale.ROOT, "is shorter than its drawn line of %.2f km", road.drawnMetres() / 1000));
        } else {
            roads.add(road);
        }
    }

    private static Set<Month> months(TableRow row) {
        try {
            return Months.parse("closed_months", row.text("closed_months"));
        } catch (Invalid problem) {
            row.reject(problem.field(), "has '" + problem.value() + "' in place of " + problem.expected());
            return Set.of();
        }
    }

    private static List<RoadPoint> course(TableRow row, Map<String, RoadPoint> points) {
        List<RoadPoint> course = new ArrayList<>();
        String text = row.text("points");
        String[] ids = text.isEmpty() ? new String[0] : text.split("\\s+");
        if (ids.length < 2) {
            row.reject("points", "names fewer than two points");
        }
        String last = "";
        for (String id : ids) {
            RoadPoint point = points.get(id);
            if (point == null) {
                row.reject("points", "names '" + id + "', which " + RoadTableCompiler.POINTS + " does not have");
            } else {
                course.add(point);
            }
            if (id.equals(last)) {
                row.reject("points", "names '" + id + "' twice in a row");
            }
            last = id;
        }
        return course;
    }
}
