package org.villageatlas.circuit.output;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.Circuit;

/**
 * A circuit with all that a file about it says.
 *
 * @param legs along the roads
 * @param address of its page, absolute
 * @param credits who is to be named, with licences
 */
record Itinerary(Circuit circuit, List<Leg> legs, String address, String credits) {

    Itinerary {
        legs = List.copyOf(legs);
    }

    List<Leg> legsOf(Circuit.Day day) {
        return legs.stream().filter(leg -> leg.day() == day.day()).toList();
    }

    /** Its name, or such as: 3 days from Tiranë in June. */
    String title() {
        return circuit.title();
    }

    /** The month it was planned for, or null for any. */
    @Nullable
    Month month() {
        return circuit.request().calendarMonth();
    }

    /** The date of the first day that it was planned for, or null for any. */
    @Nullable
    LocalDate date() {
        return circuit.request().date();
    }

    /** When the visit of a stop begins, after waiting for it to open. */
    static LocalTime begin(Circuit.Stop stop) {
        return LocalTime.parse(stop.arrive()).plusMinutes(Math.round(stop.waitMinutes()));
    }

    /** The villages of a day in their order, each once: Theth – Valbonë. */
    static String villages(Circuit.Day day) {
        String villages =
                day.stops().stream().map(Circuit.Stop::villageName).distinct().collect(Collectors.joining(" – "));
        return villages.isEmpty() ? day.start().name() + " – " + day.end().name() : villages;
    }

    static String name(Circuit.Stop stop) {
        String attraction = stop.attractionName();
        return attraction == null ? stop.villageName() : attraction;
    }

    /** What there is to know of a stop, in one line; what is unknown is left out. */
    static String describe(Circuit.Day day, Circuit.Stop stop) {
        String visit =
                Math.round(stop.visitMinutes()) + " minutes" + (stop.visitMinutesEstimated() ? " (estimated)" : "");
        return Stream.of(
                        "Day " + day.day() + ", stop " + stop.order() + " in " + stop.villageName(),
                        begin(stop) + "–" + stop.depart() + ", " + visit,
                        stop.theme(),
                        stop.openingHours() == null ? null : "opening hours " + stop.openingHours())
                .filter(part -> part != null)
                .collect(Collectors.joining("; "));
    }
}
