package org.villageatlas.circuit.order;

import java.time.LocalTime;
import java.time.Month;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.resource.Resource.Theme;

/**
 * What a tour is asked for, checked as far as that goes without the catalogue.
 *
 * @param programme id, or null for the only one there is
 * @param month when it takes place, or null for a time of year when everything can be visited
 * @param themes weight of every theme, 0 to 5
 * @param must ids of villages and attractions to visit
 * @param avoid ids of villages and attractions to leave out
 * @param pins stops that have to be made on given days
 * @param seed of the search
 * @param milliseconds the search may take
 */
public record Wish(
        @Nullable String programme,
        Where start,
        Where end,
        int days,
        double hoursPerDay,
        @Nullable Month month,
        Map<Theme, Double> themes,
        List<String> must,
        List<String> avoid,
        List<Pin> pins,
        long seed,
        int milliseconds) {

    /** The clock time at which every day begins. */
    public static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);

    public Wish {
        themes = new EnumMap<>(themes);
        must = List.copyOf(must);
        avoid = List.copyOf(avoid);
        pins = List.copyOf(pins);
        Pin.check(pins, days, avoid);
    }

    /** Ids of all that has to be visited, pinned or on whatever day. */
    Set<String> wanted() {
        Set<String> wanted = new LinkedHashSet<>(must);
        pins.forEach(pin -> wanted.add(pin.stop()));
        return wanted;
    }

    @Override
    public Map<Theme, Double> themes() {
        return new EnumMap<>(themes);
    }

    public double minutesPerDay() {
        return hoursPerDay * 60;
    }

    String hoursInWords() {
        return (hoursPerDay == Math.rint(hoursPerDay)
                        ? String.valueOf((long) hoursPerDay)
                        : String.valueOf(hoursPerDay))
                + " hours";
    }

    double weight(Theme theme) {
        return themes.getOrDefault(theme, 1.0);
    }
}
