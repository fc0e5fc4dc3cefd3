package org.villageatlas.circuit.output;

import java.util.List;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.ToyIsland;

/** Itineraries to write. */
final class Toy {

    static final String ADDRESS = "https://atlas.example/circuits/circuit-1";

    /** What neither XML nor iCalendar may take as it comes. */
    static final String AWKWARD = "Bed & <b>breakfast</b>; \"50 % off\", \\ n\u0007 ë 𝄞 ]]>";

    private Toy() {}

    static Itinerary summer() {
        return of("{'start':'port','days':2,'hours_per_day':4,'month':7}");
    }

    static Itinerary of(String request) {
        ToyIsland island = new ToyIsland();
        Circuit circuit = island.plan(request);
        return new Itinerary(circuit, new Legs(island).of(circuit), ADDRESS, "Roads: © OpenStreetMap contributors");
    }

    /** With a stop in a village of another name. */
    static Itinerary named(String village) {
        Itinerary summer = summer();
        Circuit circuit = summer.circuit();
        List<Circuit.Day> days = circuit.days().stream()
                .map(day -> with(
                        day,
                        day.stops().stream().map(stop -> named(stop, village)).toList()))
                .toList();
        return new Itinerary(with(circuit, days), summer.legs(), ADDRESS, village);
    }

    private static Circuit with(Circuit circuit, List<Circuit.Day> days) {
        return new Circuit(
                circuit.id(),
                circuit.editedFrom(),
                circuit.name(),
                circuit.request(),
                days,
                circuit.value(),
                circuit.bound(),
                circuit.coverage(),
                circuit.themes(),
                circuit.products(),
                circuit.packages(),
                circuit.leftOut(),
                circuit.method(),
                circuit.search());
    }

    private static Circuit.Day with(Circuit.Day day, List<Circuit.Stop> stops) {
        return new Circuit.Day(
                day.day(),
                day.start(),
                day.depart(),
                stops,
                day.end(),
                day.driveMinutes(),
                day.visitMinutes(),
                day.waitMinutes(),
                day.lunch(),
                day.totalMinutes(),
                day.km(),
                day.overnight(),
                day.note());
    }

    private static Circuit.Stop named(Circuit.Stop stop, String village) {
        return new Circuit.Stop(
                stop.order(),
                stop.id(),
                stop.village(),
                village,
                stop.attraction(),
                village,
                stop.theme(),
                stop.lon(),
                stop.lat(),
                stop.arrive(),
                stop.depart(),
                stop.waitMinutes(),
                stop.visitMinutes(),
                stop.visitMinutesEstimated(),
                stop.openingHours(),
                stop.hoursHeeded(),
                stop.legMinutes(),
                stop.legKm());
    }
}
