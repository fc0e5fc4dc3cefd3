package org.villageatlas.circuit.order;

import java.time.Month;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.resource.Resource.Theme;

/**
 * What a tour is asked for, checked as far as that goes without the catalogue.
 *
 * @param programme id, or null for the only one there is
 * @param themes weight of every theme, 0 to 5
 * @param spread worth of a village that no kept circuit stops at yet, 0 to 5
 * @param must ids of villages and attractions to visit
 * @param avoid ids of villages and attractions to leave out
 * @param pins stops that have to be made on given days
 * @param elsewhere ids of villages that other circuits show; a night may be spent there
 * @param unlike ids of circuits that the tour is to differ from
 * @param bundle how goods that are sold together matter
 * @param seed of the search
 * @param milliseconds the search may take
 */
public record Wish(
        @Nullable String programme,
        Where start,
        Where end,
        Timetable timetable,
        Travel travel,
        Map<Theme, Double> themes,
        double spread,
        List<String> must,
        List<String> avoid,
        List<Pin> pins,
        List<String> elsewhere,
        List<String> unlike,
        Bundle bundle,
        long seed,
        int milliseconds) {

    public Wish {
        themes = new EnumMap<>(themes);
        must = List.copyOf(must);
        avoid = List.copyOf(avoid);
        pins = List.copyOf(pins);
        elsewhere = List.copyOf(elsewhere);
        unlike = List.copyOf(unlike);
        Pin.check(pins, timetable.days().size(), avoid);
    }

    /** How many days. */
    public int days() {
        return timetable.days().size();
    }

    /** When it takes place, or null for a time of year when everything can be visited. */
    public @Nullable Month month() {
        return timetable.month();
    }

    /** The same wish for one of several circuits: its own villages have to be visited, those of the others are left out. */
    public Wish sharing(List<String> own, List<String> ofOthers) {
        return with(
                own,
                Stream.concat(elsewhere.stream(), ofOthers.stream()).distinct().toList(),
                unlike);
    }

    /** The same wish for a tour that differs from others. */
    public Wish besides(List<String> circuits) {
        return with(must, elsewhere, circuits);
    }

    private Wish with(List<String> otherMust, List<String> otherElsewhere, List<String> otherUnlike) {
        return new Wish(
                programme,
                start,
                end,
                timetable,
                travel,
                themes,
                spread,
                otherMust,
                avoid,
                pins,
                otherElsewhere,
                otherUnlike,
                bundle,
                seed,
                milliseconds);
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

    double weight(Theme theme) {
        return themes.getOrDefault(theme, 1.0);
    }
}
