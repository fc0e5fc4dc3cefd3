package org.villageatlas.accessibility.modification;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadRefs;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.accessibility.section.RoadSource;

/** Decides by the attributes of a road whether a selector accepts it. */
final class RoadFilter {

    private final @Nullable String ref;
    private final Set<RoadClass> classes;
    private final Set<String> surfaces;
    private final @Nullable Area area;

    RoadFilter(RoadSelector selector) {
        ref = selector.ref();
        classes = selector.classes();
        surfaces = selector.surfaces().stream()
                .map(surface -> surface.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        Geometry polygons = selector.area();
        area = polygons == null ? null : new Area(polygons);
    }

    @Nullable
    String ref() {
        return ref;
    }

    @Nullable
    Area area() {
        return area;
    }

    /** Whether the attributes of a road match, wherever it lies. */
    boolean fits(RoadSource.Texts road) {
        RoadClass rank = road.rank();
        return rank != null
                && (classes.isEmpty() || classes.contains(rank))
                && (surfaces.isEmpty() || surfaces.contains(String.valueOf(road.surface())))
                && (ref == null || RoadRefs.has(road.ref(), ref));
    }
}
