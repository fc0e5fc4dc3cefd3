package org.villageatlas.resource;

import java.time.Duration;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Position;

/**
 * What a village has to build on. With a theme it is an attraction: people visit it.
 *
 * @param id stable slug
 * @param village id of the village it belongs to
 * @param visit how it is visited, or null when it is no attraction
 * @param quality 0 to 5, or null when nobody rated it
 * @param position where it lies, or null when only the village is known
 * @param source where the facts come from
 * @param note a remark on the row, or null
 */
public record Resource(
        String id,
        String village,
        Kind kind,
        String name,
        @Nullable Visit visit,
        @Nullable Double quality,
        @Nullable Position position,
        String source,
        @Nullable String note) {

    /** What sort of thing a village builds on. */
    public enum Kind {
        NATURAL,
        CULTURAL,
        HUMAN,
        BUILT,
        TECHNOLOGY
    }

    /** What a visitor comes for. */
    public enum Theme {
        NATURE,
        MOUNTAIN,
        WATER,
        COAST,
        HERITAGE,
        ARCHAEOLOGY,
        FAITH,
        MUSEUM,
        FOOD,
        CRAFT,
        FESTIVAL,
        ADVENTURE,
        WELLNESS
    }

    /**
     * How an attraction is visited.
     *
     * @param length of a usual visit, or null when unknown
     * @param estimated whether the length is an estimate by theme
     * @param months when it can be visited; empty means all year or unknown
     * @param openingHours in the OpenStreetMap opening_hours syntax, or null when unknown
     */
    public record Visit(
            Theme theme,
            @Nullable Duration length,
            boolean estimated,
            Set<Month> months,
            @Nullable String openingHours) {

        public Visit {
            months = Set.copyOf(months);
        }
    }
}
