package org.villageatlas.circuit.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.request.LunchBreak;
import org.villageatlas.geo.Position;

/** How long the days of a circuit would be with what an editor pinned to them, to explain why that cannot be. */
final class PinnedDays {

    private final TravelTimes travelTimes;

    PinnedDays(TravelTimes travelTimes) {
        this.travelTimes = travelTimes;
    }

    /**
     * What the first day that is too long would take, from where it begins to where it ends now, by its pinned stops in the
     * order shown; null when no day is too long so, or where a pinned stop is new and its visit not known here.
     */
    @Nullable
    String tooLong(Circuit circuit, Draft draft) {
        Map<String, Circuit.Stop> stops = new LinkedHashMap<>();
        circuit.days().forEach(day -> day.stops().forEach(stop -> stops.put(stop.id(), stop)));
        for (Circuit.Day day : circuit.days()) {
            List<String> pinned = draft.pinnedTo(day.day());
            if (!pinned.isEmpty() && stops.keySet().containsAll(pinned)) {
                double minutes =
                        minutes(circuit, day, pinned.stream().map(stops::get).toList());
                double allowed = allowedMinutes(circuit, day);
                if (minutes > allowed) {
                    return "a shorter day: day " + day.day() + " would take " + (long) Math.ceil(minutes)
                            + " minutes of " + (long) allowed + ", from "
                            + day.start().name()
                            + " by the stops pinned to it to " + day.end().name();
                }
            }
        }
        return null;
    }

    private double minutes(Circuit circuit, Circuit.Day day, List<Circuit.Stop> stops) {
        List<Position> points = new ArrayList<>();
        points.add(new Position(day.start().lon(), day.start().lat()));
        stops.forEach(stop -> points.add(new Position(stop.lon(), stop.lat())));
        points.add(new Position(day.end().lon(), day.end().lat()));
        TravelTimeMatrix matrix = travelTimes.matrix(points, points, circuit.conditions());
        double minutes = stops.stream().mapToDouble(Circuit.Stop::visitMinutes).sum();
        for (int i = 1; i < points.size(); i++) {
            minutes += points.get(i).equals(points.get(i - 1))
                    ? 0
                    : matrix.trip(i - 1, i).fold(trip -> Minutes.of(trip.total()), none -> 0.0);
        }
        return minutes;
    }

    /** The hours of the day less its lunch. */
    private static double allowedMinutes(Circuit circuit, Circuit.Day day) {
        LunchBreak lunch = circuit.request().lunchBreak();
        return circuit.request().hours().get(day.day() - 1).minutes() - (lunch == null ? 0 : lunch.minutes());
    }
}
