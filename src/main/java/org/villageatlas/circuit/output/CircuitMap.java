package org.villageatlas.circuit.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.geo.Position;

/** A circuit as features: a line for each leg along the roads, a point for each stop; as a table, a row for each stop. */
final class CircuitMap {

    private CircuitMap() {}

    /** Lines and points. */
    static Features draw(Circuit circuit, List<Leg> legs) {
        List<Feature> features = new ArrayList<>();
        for (Circuit.Day day : circuit.days()) {
            legs.stream().filter(leg -> leg.day() == day.day()).forEach(leg -> features.add(toFeature(leg)));
            day.stops().forEach(stop -> features.add(toFeature(circuit, day, stop)));
        }
        return page(features);
    }

    /** Stops alone; nothing has to be looked up on the road network. */
    static Features table(Circuit circuit) {
        List<Feature> features = new ArrayList<>();
        for (Circuit.Day day : circuit.days()) {
            day.stops().forEach(stop -> features.add(toFeature(circuit, day, stop)));
        }
        return page(features);
    }

    private static Features page(List<Feature> features) {
        return new Features(features, features.size(), new Page(Page.LARGEST_LIMIT, 0));
    }

    private static Feature toFeature(Leg leg) {
        return new Feature(
                "day-" + leg.day() + "-leg-" + leg.number(),
                leg.line(),
                Fields.of("day", leg.day())
                        .put("order", leg.number())
                        .put("kind", "leg")
                        .put("from", leg.from().id())
                        .put("from_name", leg.from().name())
                        .put("to", leg.to().id())
                        .put("to_name", leg.to().name())
                        .put("minutes", leg.minutes())
                        .put("km", leg.km())
                        .put(
                                "instructions",
                                leg.instructions().stream()
                                        .map(said -> Fields.of("text", said.text())
                                                .put("km", Kilometres.rounded(said.distance()))
                                                .put("minutes", Minutes.rounded(said.time()))
                                                .toMap())
                                        .toList()));
    }

    private static Feature toFeature(Circuit circuit, Circuit.Day day, Circuit.Stop stop) {
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
                        .put("wait_minutes", stop.waitMinutes())
                        .put("visit_minutes", stop.visitMinutes())
                        .put("visit_minutes_estimated", stop.visitMinutesEstimated())
                        .put("opening_hours", stop.openingHours())
                        .put("leg_minutes", stop.legMinutes())
                        .put("leg_km", stop.legKm())
                        .put("sold_together_with", partners(circuit, stop.village())));
    }

    /** Ids of the villages of the circuit with which it has a package, null where it has none. */
    private static @Nullable String partners(Circuit circuit, String village) {
        String partners = circuit.packages().stream()
                .filter(pack ->
                        pack.village().equals(village) || pack.withVillage().equals(village))
                .map(pack -> pack.village().equals(village) ? pack.withVillage() : pack.village())
                .distinct()
                .collect(Collectors.joining(" "));
        return partners.isEmpty() ? null : partners;
    }
}
