package org.villageatlas.circuit.output;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.geo.Position;

/** Finds the legs of a circuit on the road network. */
@Component
class Legs {

    private final TravelTimes travelTimes;

    Legs(TravelTimes travelTimes) {
        this.travelTimes = travelTimes;
    }

    /**
     * Those that lead anywhere: stops in one village follow each other without a leg between.
     *
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    List<Leg> of(Circuit circuit) {
        List<Leg> legs = new ArrayList<>();
        Conditions conditions = circuit.conditions();
        for (Circuit.Day day : circuit.days()) {
            Circuit.Spot here = day.start();
            int number = 1;
            for (Circuit.Stop stop : day.stops()) {
                add(
                        legs,
                        conditions,
                        new Leg(
                                day.day(),
                                number++,
                                here,
                                stop.spot(),
                                stop.legMinutes(),
                                stop.legKm(),
                                null,
                                List.of()));
                here = stop.spot();
            }
            Circuit.Arrival end = day.end();
            add(
                    legs,
                    conditions,
                    new Leg(day.day(), number, here, end.spot(), end.legMinutes(), end.legKm(), null, List.of()));
        }
        return legs;
    }

    private void add(List<Leg> legs, Conditions conditions, Leg leg) {
        Position from = new Position(leg.from().lon(), leg.from().lat());
        Position to = new Position(leg.to().lon(), leg.to().lat());
        if (!from.equals(to)) {
            Route route = travelTimes.route(List.of(from, to), conditions);
            legs.add(leg.along(route.legs().get(0)));
        }
    }
}
