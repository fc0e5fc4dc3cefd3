package org.villageatlas.accessibility.surface;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Which surface is asked for.
 *
 * @param programme id of the programme whose villages are counted; the only one there is unless said
 * @param cellKm between the centres of neighbouring cells, 0.2 to 100 kilometres; 2 unless said
 * @param direction {@code to} the cities, also when nothing is said, or {@code from} them
 * @param minPopulation cities of as many inhabitants or more; what the programme says unless said
 * @param walkKm walk to a road at most, in kilometres; what suits the network unless said
 */
record SurfaceQuery(
        @Nullable String programme,
        @BindParam("cell_km") @Nullable Double cellKm,
        @Nullable String direction,
        @BindParam("min_population") @Nullable Integer minPopulation,
        @BindParam("walk_km") @Nullable Double walkKm) {

    private static final double USUAL_CELL_KM = 2;

    /** Kilometres between the centres of neighbouring cells. */
    double spacing() {
        return cellKm == null ? USUAL_CELL_KM : cellKm;
    }
}
