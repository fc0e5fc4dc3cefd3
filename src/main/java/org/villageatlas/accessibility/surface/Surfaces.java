package org.villageatlas.accessibility.surface;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graph.SampledRoads;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.accessibility.network.CachedTravelTimes;
import org.villageatlas.accessibility.network.ResolvedConditions;
import org.villageatlas.city.City;
import org.villageatlas.job.KeptResults;
import org.villageatlas.problem.Invalid;

/** The surfaces that have been asked for last, as tiles and reports ask for the same one again and again. */
@Component
class Surfaces {

    private static final int MOST_CELLS = 4_000_000;

    /** Seconds and city. */
    static final int CELL_BYTES = 8;

    private static final double METRES_PER_KILOMETRE = 1000;

    /** @param request the same for all conditions, which the roads tell */
    private record Key(ResolvedConditions roads, SurfaceRequest request) {}

    private final CachedTravelTimes times;
    private final Walk way;
    private final KeptResults kept;

    Surfaces(CachedTravelTimes times, AccessibilitySettings settings, KeptResults kept) {
        this.times = times;
        this.kept = kept;
        way = new Walk(settings.accessibility());
    }

    /**
     * The surface of a question.
     *
     * @throws Invalid when its cells would be too many
     */
    Surface get(SurfaceRequest request) {
        ResolvedConditions roads = times.state(request.conditions());
        Key key = new Key(roads, request.under(Conditions.of(roads.profile())));
        return kept.get(
                key, surface -> (long) surface.grid().cells() * CELL_BYTES, () -> compute(key.request(), roads));
    }

    private Surface compute(SurfaceRequest request, ResolvedConditions roads) {
        TravelTimeField travelTimes = times.travelTimeField(
                request.cities().stream().map(City::position).toList(), request.direction(), roads);
        return Surface.of(travelTimes, grid(travelTimes.roads(), request), request.walk(), way);
    }

    static HexGrid grid(SampledRoads roads, SurfaceRequest request) {
        float west = Float.POSITIVE_INFINITY;
        float south = Float.POSITIVE_INFINITY;
        float east = Float.NEGATIVE_INFINITY;
        float north = Float.NEGATIVE_INFINITY;
        for (int junction = 0; junction < roads.junctions(); junction++) {
            west = Math.min(west, roads.x(junction));
            south = Math.min(south, roads.y(junction));
            east = Math.max(east, roads.x(junction));
            north = Math.max(north, roads.y(junction));
        }
        double spacing = request.spacing().value();
        double walk = request.walk().value();
        double area = (east - west + 2 * (walk + spacing)) * (north - south + 2 * (walk + spacing));
        double least = Math.sqrt(area / MOST_CELLS * 2 / Math.sqrt(3));
        if (spacing < least) {
            throw new Invalid(
                    "cell_km",
                    spacing / METRES_PER_KILOMETRE,
                    String.format(
                            Locale.ROOT,
                            "at least %.1f km on a network of this extent",
                            Math.ceil(least / METRES_PER_KILOMETRE * 10) / 10));
        }
        return HexGrid.over(roads.plane(), spacing, west - walk, south - walk, east + walk, north + walk);
    }
}
