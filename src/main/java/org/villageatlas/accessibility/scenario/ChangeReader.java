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
import org.villageatlas.accessibility.network.RoadChange;
import org.villageatlas.accessibility.network.RoadClass;
import org.villageatlas.accessibility.network.RoadSelector;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/** Reads one change and checks what can be checked without looking for its roads. */
final class ChangeReader {

    private static final double SLOWEST_KMH = 1;
    private static final double FASTEST_KMH = 200;
    private static final double SMALLEST_FACTOR = 0.05;
    private static final double LARGEST_FACTOR = 20;
    private static final double JOIN_M = 100;
    private static final double FARTHEST_JOIN_M = 2000;
    private static final double LONGEST_KM = 500;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final List<String> SELECTORS = List.of("ref", "class", "surface", "area");

    private final String field;
    private final ChangeWish wish;
    private final MapGround ground;

    ChangeReader(String field, ChangeWish wish, MapGround ground) {
        this.field = field;
        this.wish = wish;
        this.ground = ground;
    }

    RoadChange read() {
        Set<Month> months = months();
        return switch (String.valueOf(wish.type())) {
            case "close" -> {
                refuse("kmh", wish.kmh(), "factor", wish.factor());
                yield new RoadChange.Close(roads(), months);
            }
            case "open" -> {
                refuse("factor", wish.factor());
                yield new RoadChange.Open(roads(), kmh(), months);
            }
            case "speed" -> speed(months);
            case "new_road" -> newRoad(months);
            default -> throw new Invalid(field + ".type", wish.type(), "one of: close, open, speed, new_road");
        };
    }

    private RoadChange speed(Set<Month> months) {
        Double factor = wish.factor();
        if ((wish.kmh() == null) == (factor == null)) {
            throw new Invalid(field + ".kmh", wish.kmh(), "either kmh or factor, one of both");
        }
        if (factor != null && !(factor >= SMALLEST_FACTOR && factor <= LARGEST_FACTOR)) {
            throw new Invalid(field + ".factor", factor, "a number from " + SMALLEST_FACTOR + " to " + LARGEST_FACTOR);
        }
        return new RoadChange.Speed(roads(), kmh(), factor, months);
    }

    private RoadChange newRoad(Set<Month> months) {
        refuse("area", wish.area(), "factor", wish.factor());
        List<Position> line = DrawnShape.line(field + ".line", wish.line(), ground);
        double metres = metres(line);
        if (!(metres >= 1 && metres <= LONGEST_KM * 1000)) {
            throw new Invalid(
                    field + ".line",
                    String.format(Locale.ROOT, "%.3f km long", metres / 1000),
                    "a line of 1 m to " + LONGEST_KM + " km");
        }
        double join = wish.joinM() == null ? JOIN_M : wish.joinM();
        if (!(join >= 1 && join <= FARTHEST_JOIN_M)) {
            throw new Invalid(field + ".join_m", join, "metres from 1 to " + FARTHEST_JOIN_M);
        }
        RoadClass rank = RoadClass.find(String.valueOf(wish.roadClass()))
                .orElseThrow(() -> new Invalid(field + ".class", wish.roadClass(), "one of: " + RoadClass.words()));
        boolean oneWay = Boolean.TRUE.equals(wish.oneWay());
        return new RoadChange.NewRoad(
                line, rank, kmh(), blank(wish.ref()), blank(wish.surface()), oneWay, new Metres(join), months);
    }

    private RoadSelector roads() {
        refuse("line", wish.line(), "one_way", wish.oneWay(), "join_m", wish.joinM());
        String ref = blank(wish.ref());
        String surface = blank(wish.surface());
        String rank = blank(wish.roadClass());
        Geometry area = wish.area() == null ? null : DrawnShape.area(field + ".area", wish.area(), ground);
        if (ref == null && surface == null && rank == null && area == null) {
            throw new Invalid(
                    field,
                    wish.type() + " of no road",
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
        Double kmh = wish.kmh();
        if (kmh != null && !(kmh >= SLOWEST_KMH && kmh <= FASTEST_KMH)) {
            throw new Invalid(field + ".kmh", kmh, "km/h from " + SLOWEST_KMH + " to " + FASTEST_KMH);
        }
        return kmh;
    }

    private Set<Month> months() {
        Set<Month> months = EnumSet.noneOf(Month.class);
        List<@Nullable Number> numbers = wish.months() == null ? List.of() : wish.months();
        for (int i = 0; i < numbers.size(); i++) {
            Number number = numbers.get(i);
            double value = number == null ? Double.NaN : number.doubleValue();
            if (!(value >= 1 && value <= 12) || value != Math.rint(value)) {
                throw new Invalid(field + ".months[" + i + "]", number, "a whole number from 1 to 12");
            }
            months.add(Month.of((int) value));
        }
        if (wish.months() != null && months.isEmpty()) {
            throw new Invalid(field + ".months", "[]", "one month or more, or no such member for all year");
        }
        return months;
    }

    /** Members that this type of change does not know, by name and value. */
    private void refuse(@Nullable Object... members) {
        for (int i = 0; i < members.length; i += 2) {
            if (members[i + 1] != null) {
                throw new Invalid(
                        field + "." + members[i], members[i + 1], "no such member in a change of type " + wish.type());
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
            sum += Math.hypot(north, east) * METRES_PER_DEGREE;
        }
        return sum;
    }
}
