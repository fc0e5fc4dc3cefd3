package org.villageatlas.circuit.output;

import java.util.ArrayList;
import java.util.List;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.geo.Position;

/** A circuit as features: a line for each leg along the roads, a point for each stop; as a table, a row for each stop. */
final class CircuitMap {

    private CircuitMap() {}

    /** Lines and points. */
    static Features<CircuitPart> draw(Circuit circuit, List<Leg> legs) {
        List<Feature<CircuitPart>> features = new ArrayList<>();
        for (Circuit.Day day : circuit.days()) {
            legs.stream()
                    .filter(leg -> leg.day() == day.day())
                    .forEach(leg -> features.add(new Feature<>(
                            "day-" + leg.day() + "-leg-" + leg.number(), leg.line(), CircuitPart.LegRow.of(leg))));
            day.stops().forEach(stop -> features.add(feature(day, stop, CircuitPart.StopRow.of(circuit, day, stop))));
        }
        return page(features);
    }

    /** Stops alone; nothing has to be looked up on the road network. */
    static Features<CircuitPart.StopRow> table(Circuit circuit) {
        List<Feature<CircuitPart.StopRow>> features = new ArrayList<>();
        for (Circuit.Day day : circuit.days()) {
            day.stops().forEach(stop -> features.add(feature(day, stop, CircuitPart.StopRow.of(circuit, day, stop))));
        }
        return page(features);
    }

    private static <R extends CircuitPart> Features<R> page(List<Feature<R>> features) {
        return new Features<>(features, features.size(), new Page(Page.LARGEST_LIMIT, 0));
    }

    private static <R extends CircuitPart> Feature<R> feature(Circuit.Day day, Circuit.Stop stop, R row) {
        return new Feature<>(
                "day-" + day.day() + "-stop-" + stop.order(), new Position(stop.lon(), stop.lat()).toPoint(), row);
    }
}
