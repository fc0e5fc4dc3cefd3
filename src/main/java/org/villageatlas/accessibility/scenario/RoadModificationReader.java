package org.villageatlas.accessibility.scenario;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Months;

/** Reads and validates one road modification, as far as that needs no road graph. */
final class RoadModificationReader {

    private static final double SLOWEST_KMH = 1;
    private static final double FASTEST_KMH = 200;
    private static final double SMALLEST_FACTOR = 0.05;
    private static final double LARGEST_FACTOR = 20;
    private static final double JOIN_M = 100;
    private static final double FARTHEST_JOIN_M = 2000;
    private static final double LONGEST_KM = 500;
    private static final List<String> SELECTORS = List.of("ref", "class", "surface", "area");

    private final String field;
    private final RoadModificationRequest request;
    private final MapExtent map;

    RoadModificationReader(String field, RoadModificationRequest request, MapExtent map) {
        this.field = field;
        this.request = request;
        this.map = map;
    }

    RoadModification read() {
        Set<Month> months = months();
        return switch (String.valueOf(request.type())) {
            case "close" -> {
                refuse("kmh", request.kmh(), "factor", request.factor());
                yield new RoadModification.Closure(roads(), months);
            }
            case "open" -> {
                refuse("factor", request.factor());
                yield new RoadModification.Opening(roads(), kmh(), months);
            }
            case "speed" -> speed(months);
            case "new_road" -> newRoad(months);
            default -> throw new Invalid(field + ".type", request.type(), "one of: close, open, speed, new_road");
        };
    }

    private RoadModification speed(Set<Month> months) {
        Double factor = request.factor();
        if ((request.kmh() == null) == (factor == null)) {
            throw new Invalid(field + ".kmh", request.kmh(), "either kmh or factor, one of both");
        }
        if (factor != null && !(factor >= SMALLEST_FACTOR && factor <= LARGEST_FACTOR)) {
            throw new Invalid(field + ".factor", factor, "a number from " + SMALLEST_FACTOR + " to " + LARGEST_FACTOR);
        }
        return new RoadModification.SpeedChange(roads(), kmh(), factor, months);
    }

    private RoadModification newRoad(Set<Month> months) {
        refuse("area", request.area(), "factor", request.factor());
        List<Position> line = GeoJsonShape.line(field + ".line", request.line(), map);
        double metres = metres(line);
        if (!(metres >= 1 && metres <= LONGEST_KM * 1000)) {
            throw new Invalid(
                    field + ".line",
                    String.format(Locale.ROOT, "%.3f km long", metres / 1000),
                    "a line of 1 m to " + LONGEST_KM + " km");
        }
        double join = request.joinM() == null ? JOIN_M : request.joinM();
        if (!(join >= 1 && join <= FARTHEST_JOIN_M)) {
            throw new Invalid(field + ".join_m", join, "metres from 1 to " + FARTHEST_JOIN_M);
        }
        RoadClass rank = RoadClass.find(String.valueOf(request.roadClass()))
                .orElseThrow(() -> new Invalid(field + ".class", request.roadClass(), "one of: " + RoadClass.words()));
        boolean oneWay = Boolean.TRUE.equals(request.oneWay());
        return new RoadModification.NewRoad(
                line, rank, kmh(), blank(request.ref()), blank(request.surface()), oneWay, new Metres(join), months);
    }

    private RoadSelector roads() {
        refuse("line", request.line(), "one_way", request.oneWay(), "join_m", request.joinM());
        String ref = blank(request.ref());
        String surface = blank(request.surface());
        String rank = blank(request.roadClass());
        Geometry area = request.area() == null ? null : GeoJsonShape.area(field + ".area", request.area(), map);
        if (ref == null && surface == null && rank == null && area == null) {
            throw new Invalid(
                    field,
                    request.type() + " of no road",
                    "which roads are meant, by one or more of " + String.join(", ", SELECTORS));
        }
        return new RoadSelector(
                ref,
                rank == null ? Set.of() : RoadClass.parse(field + ".class", rank),
                surface == null ? Set.of() : surfaces(surface),
                area);
    }

    private Set<String> surfaces(String list) {
        Set<String> surfaces = Arrays.stream(list.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (surfaces.contains("")) {
            throw new Invalid(
                    field + ".surface", list, "one or more surfaces with commas between, such as gravel,dirt");
        }
        return surfaces;
    }

    private @Nullable Double kmh() {
        Double kmh = request.kmh();
        if (kmh != null && !(kmh >= SLOWEST_KMH && kmh <= FASTEST_KMH)) {
            throw new Invalid(field + ".kmh", kmh, "km/h from " + SLOWEST_KMH + " to " + FASTEST_KMH);
        }
        return kmh;
    }

    private Set<Month> months() {
        Set<Month> months = EnumSet.noneOf(Month.class);
        List<@Nullable Number> numbers = request.months() == null ? List.of() : request.months();
        for (int i = 0; i < numbers.size(); i++) {
            months.add(Months.of(field + ".months[" + i + "]", numbers.get(i)));
        }
        if (request.months() != null && months.isEmpty()) {
            throw new Invalid(field + ".months", "[]", "one month or more, or no such member for all year");
        }
        return months;
    }

    /** Members that this type of change does not know, by name and value. */
    private void refuse(@Nullable Object... members) {
        for (int i = 0; i < members.length; i += 2) {
            if (members[i + 1] != null) {
                throw new Invalid(
                        field + "." + members[i],
                        members[i + 1],
                        "no such member in a change of type " + request.type());
            }
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As the crow flies from position to position; rough, as only limits are held against it. */
    private static double metres(List<Position> line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            Position from = line.get(i - 1);
            Position to = line.get(i);
            double north = to.latitude() - from.latitude();
            double east = (to.longitude() - from.longitude()) * Math.cos(Math.toRadians(from.latitude()));
            sum += Math.hypot(north, east) * Metres.PER_DEGREE;
        }
        return sum;
    }
}
