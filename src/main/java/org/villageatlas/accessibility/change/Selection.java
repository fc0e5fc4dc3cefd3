package org.villageatlas.accessibility.change;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.villageatlas.accessibility.network.RoadClass;
import org.villageatlas.accessibility.network.RoadSelector;

/** A selector made ready to ask section after section. */
final class Selection {

    private final @Nullable String ref;
    private final Set<RoadClass> classes;
    private final Set<String> surfaces;
    private final @Nullable Area area;

    Selection(RoadSelector selector) {
        ref = selector.ref() == null ? null : folded(selector.ref());
        classes = selector.classes();
        surfaces = selector.surfaces().stream()
                .map(surface -> surface.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        Geometry polygons = selector.area();
        area = polygons == null ? null : new Area(polygons);
    }

    @Nullable
    Area area() {
        return area;
    }

    /** Whether what is said of a road fits, wherever it lies. */
    boolean fits(RoadSource.Texts road) {
        RoadClass rank = road.rank();
        return rank != null
                && (classes.isEmpty() || classes.contains(rank))
                && (surfaces.isEmpty() || surfaces.contains(String.valueOf(road.surface())))
                && (ref == null || refs(road.ref()).anyMatch(ref::equals));
    }

    /** A road of several numbers has them with commas or semicolons between. */
    private static Stream<String> refs(String list) {
        return Stream.of(list.split("[,;]")).map(Selection::folded);
    }

    /** SH 21 and sh21 are the same road. */
    private static String folded(String ref) {
        return ref.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
