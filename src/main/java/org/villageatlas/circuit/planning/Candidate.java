package org.villageatlas.circuit.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resource.Theme;
import org.villageatlas.village.Village;

/**
 * A stop a tour could make: an attraction, or the products of a village, to taste and to buy.
 *
 * @param attraction what is visited, or null for a stop for the village's products
 * @param theme of the attraction; food or craft where there are such products; else null
 * @param visit how long it takes
 * @param estimated whether that length is an estimate
 */
public record Candidate(
        Village village,
        @Nullable Resource attraction,
        @Nullable Theme theme,
        Duration visit,
        boolean estimated) {

    /** A stop for the products of a village. */
    static Candidate ofProducts(Village village, @Nullable Theme theme) {
        return new Candidate(village, null, theme, VisitLength.PRODUCTS, true);
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

    /** What it adds to its theme: the minutes of the visit times the factor of its quality. */
    double amount() {
        return visit.toMinutes() * qualityFactor();
    }

    /** Whether an id is that of the stop or of its village. */
    boolean isOf(String id) {
        return village.id().equals(id) || id().equals(id);
    }

    /** Id of the attraction, or of the stop for the products of a village. */
    public String id() {
        return attraction == null ? idOfProducts(village) : attraction.id();
    }

    static String idOfProducts(Village village) {
        return village.id() + "-products";
    }

    /** How people call it. */
    public String title() {
        return (attraction == null ? "Products" : attraction.name()) + " in " + village.name();
    }
}
