package org.villageatlas.circuit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Position;
import org.villageatlas.layer.Feature;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.Fields;
import org.villageatlas.layer.Page;

/** Draws a circuit: a line for each leg along the roads, a point for each stop; as a table, a row for each stop. */
@Component
class CircuitMap {

    private final TravelTimes travelTimes;

    CircuitMap(TravelTimes travelTimes) {
        this.travelTimes = travelTimes;
    }

    /** A leg that moves: stops in one village follow each other without a way between. */
    private record Leg(int day, int number, Circuit.Spot from, Circuit.Spot to, double minutes, double km) {

        boolean moves() {
            return from.lon() != to.lon() || from.lat() != to.lat();
        }
    }

    /** Lines and points. */
    Features draw(Circuit circuit) {
        List<Feature> features = new ArrayList<>();
        for (Circuit.Day day : circuit.days()) {
            legs(day).stream().filter(Leg::moves).map(this::toFeature).forEach(features::add);
            day.stops().forEach(stop -> features.add(toFeature(day, stop)));
        }
        return page(features);
    }

    /** Stops alone; nothing has to be looked up on the road network. */
    Features table(Circuit circuit) {
        List<Feature> features = new ArrayList<>();
        for (Circuit.Day day : circuit.days()) {
            day.stops().forEach(stop -> features.add(toFeature(day, stop)));
        }
        return page(features);
    }

    private static Features page(List<Feature> features) {
        return new Features(features, features.size(), new Page(Page.LARGEST_LIMIT, 0));
    }

    private static List<Leg> legs(Circuit.Day day) {
        List<Leg> legs = new ArrayList<>();
        Circuit.Spot here = day.start();
        for (Circuit.Stop stop : day.stops()) {
            legs.add(new Leg(day.day(), legs.size() + 1, here, stop.spot(), stop.legMinutes(), stop.legKm()));
            here = stop.spot();
        }
        Circuit.Arrival end = day.end();
        legs.add(new Leg(day.day(), legs.size() + 1, here, end.spot(), end.legMinutes(), end.legKm()));
        return legs;
    }

    private Feature toFeature(Leg leg) {
        return new Feature(
                "day-" + leg.day() + "-leg-" + leg.number(),
                line(leg.from(), leg.to()),
                Fields.of("day", leg.day())
                        .put("order", leg.number())
                        .put("kind", "leg")
                        .put("from", leg.from().id())
                        .put("from_name", leg.from().name())
                        .put("to", leg.to().id())
                        .put("to_name", leg.to().name())
                        .put("minutes", leg.minutes())
                        .put("km", leg.km()));
    }

    private @Nullable LineString line(Circuit.Spot from, Circuit.Spot to) {
        Route route = travelTimes.route(
                List.of(new Position(from.lon(), from.lat()), new Position(to.lon(), to.lat())), Conditions.CAR);
        return route.legs().isEmpty() ? null : route.legs().get(0).line();
    }

    private static Feature toFeature(Circuit.Day day, Circuit.Stop stop) {
        return new Feature(
                "day-" + day.day() + "-stop-" + stop.order(),
                new Position(stop.lon(), stop.lat()).toPoint(),
                Fields.of("day", day.day())
                        .put("order", stop.order())
                        .put("kind", "stop")
                        .put("name", stop.attractionName() == null ? stop.villageName() : stop.attractionName())
                        .put("village", stop.village())
                        .put("village_name", stop.villageName())
                        .put("attraction", stop.attraction())
                        .put("theme", stop.theme())
                        .put("arrive", stop.arrive())
                        .put("depart", stop.depart())
                        .put("visit_minutes", stop.visitMinutes())
                        .put("visit_minutes_estimated", stop.visitMinutesEstimated())
                        .put("opening_hours", stop.openingHours())
                        .put("leg_minutes", stop.legMinutes())
                        .put("leg_km", stop.legKm()));
    }
}
