package org.villageatlas.circuit.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resource.Theme;
import org.villageatlas.village.Village;

/**
 * A stop a tour could make: an attraction, or a village for its own sake.
 *
 * @param attraction what is visited, or null for a stop in the village itself
 * @param theme of the attraction, else null
 * @param visit how long it takes
 * @param estimated whether that length is an estimate
 */
public record Candidate(
        Village village,
        @Nullable Resource attraction,
        @Nullable Theme theme,
        Duration visit,
        boolean estimated) {

    static Candidate of(Village village) {
        return new Candidate(village, null, null, VisitLength.VILLAGE, true);
    }

    static Candidate of(Village village, Resource attraction, Resource.Visit visit) {
        Duration length = visit.length();
        return new Candidate(
                village,
                attraction,
                visit.theme(),
                length == null ? VisitLength.usual(visit.theme()) : length,
                length == null || visit.estimated());
    }

    /** The factor of its quality: 1/2 to 3/2, and 1 where nobody rated it. */
    public double qualityFactor() {
        Double quality = attraction == null ? null : attraction.quality();
        return quality == null ? 1 : 0.5 + quality / 5;
    }

    /** Whether an id is that of the attraction or of its village. */
    boolean isOf(String id) {
        return village.id().equals(id) || (attraction != null && attraction.id().equals(id));
    }

    /** Id of the attraction, or of the village where that is the stop. */
    public String id() {
        return attraction == null ? village.id() : attraction.id();
    }

    /** How people call it. */
    public String title() {
        return attraction == null ? village.name() : attraction.name() + " in " + village.name();
    }
}
