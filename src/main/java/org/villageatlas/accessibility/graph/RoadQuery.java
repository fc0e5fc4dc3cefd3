package org.villageatlas.accessibility.graph;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.answer.Page;
import org.villageatlas.geo.Extent;

/**
 * Which road sections to give.
 *
 * @param extent those that touch it, or null for all
 * @param classes of these ranks, or null for every rank of a generalised network and the main roads of another
 * @param ref of this number, or null for any
 * @param surface of this surface, or null for any
 * @param page which part of them
 */
public record RoadQuery(
        @Nullable Extent extent,
        @Nullable Set<RoadClass> classes,
        @Nullable String ref,
        @Nullable String surface,
        Page page) {

    public RoadQuery {
        classes = classes == null ? null : Set.copyOf(classes);
    }

    /** Of any number and surface. */
    public RoadQuery(@Nullable Extent extent, @Nullable Set<RoadClass> classes, Page page) {
        this(extent, classes, null, null, page);
    }
}
