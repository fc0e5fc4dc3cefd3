package org.villageatlas.accessibility.surface;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.network.CachedTravelTimes;
import org.villageatlas.accessibility.network.Reach;
import org.villageatlas.accessibility.network.RoadSketch;
import org.villageatlas.accessibility.network.RoadState;
import org.villageatlas.accessibility.walk.Walk;
import org.villageatlas.city.City;
import org.villageatlas.problem.Invalid;

/** The surfaces that have been asked for last, as tiles and reports ask for the same one again and again. */
@Component
class Surfaces {

    private static final int MOST_CELLS = 4_000_000;
    private static final long KEPT_CELLS = 8_000_000;
    private static final double METRES_PER_KILOMETRE = 1000;

    /** @param question the same for all conditions, which the roads tell */
    private record Key(RoadState roads, SurfaceQuestion question) {}

    private final CachedTravelTimes times;
    private final Walk way;
    private final Cache<Key, Surface> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_CELLS)
            .weigher((Key key, Surface surface) -> surface.grid().cells())
            .build();

    Surfaces(CachedTravelTimes times, AccessibilitySettings settings) {
        this.times = times;
        way = new Walk(settings.accessibility());
    }

    /**
     * The surface of a question.
     *
     * @throws Invalid when its cells would be too many
     */
    Surface get(SurfaceQuestion question) {
        RoadState roads = times.state(question.conditions());
        return kept.get(
                new Key(roads, question.under(Conditions.of(roads.profile()))), key -> compute(key.question(), roads));
    }

    private Surface compute(SurfaceQuestion question, RoadState roads) {
        Reach reach = times.reach(question.cities().stream().map(City::position).toList(), question.direction(), roads);
        return Surface.of(reach, grid(reach.roads(), question), question.walk(), way);
    }

    static HexGrid grid(RoadSketch roads, SurfaceQuestion question) {
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
        double spacing = question.spacing().value();
        double walk = question.walk().value();
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
