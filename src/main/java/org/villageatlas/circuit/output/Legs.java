package org.villageatlas.circuit.output;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.geo.Position;

/** Finds the ways of a circuit on the road network. */
@Component
class Legs {

    private final TravelTimes travelTimes;

    Legs(TravelTimes travelTimes) {
        this.travelTimes = travelTimes;
    }

    /**
     * Those that lead anywhere: stops in one village follow each other without a way between.
     *
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    List<Leg> of(Circuit circuit) {
        List<Leg> legs = new ArrayList<>();
        for (Circuit.Day day : circuit.days()) {
            Circuit.Spot here = day.start();
            int number = 1;
            for (Circuit.Stop stop : day.stops()) {
                add(legs, day.day(), number++, here, stop.spot(), stop.legMinutes(), stop.legKm());
                here = stop.spot();
            }
            Circuit.Arrival end = day.end();
            add(legs, day.day(), number, here, end.spot(), end.legMinutes(), end.legKm());
        }
        return legs;
    }

    private void add(
            List<Leg> legs, int day, int number, Circuit.Spot from, Circuit.Spot to, double minutes, double km) {
        if (from.lon() != to.lon() || from.lat() != to.lat()) {
            Route route = travelTimes.route(
                    List.of(new Position(from.lon(), from.lat()), new Position(to.lon(), to.lat())), Conditions.CAR);
            Route.Leg way = route.legs().get(0);
            legs.add(new Leg(day, number, from, to, minutes, km, way.line(), way.instructions()));
        }
    }
}
