package org.villageatlas.accessibility.modification;

import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.accessibility.section.RoadSource;

/** The roads that a modification selects. */
final class SelectedRoads {

    private SelectedRoads() {}

    /** The selector of a modification, null for a new road. */
    static @Nullable RoadSelector selector(RoadModification modification) {
        if (modification instanceof RoadModification.Closure close) {
            return close.roads();
        }
        if (modification instanceof RoadModification.Opening open) {
            return open.roads();
        }
        return modification instanceof RoadModification.SpeedChange speed ? speed.roads() : null;
    }

    /**
     * Visits each road that the filter accepts and whose extent meets its area.
     *
     * @param added new roads, of which those of earlier modifications count; they are numbered after the sections of
     *     the map
     * @param before number of the modification
     */
    static void forEach(RoadSource source, List<AddedRoad> added, RoadFilter selection, int before, IntConsumer road) {
        Area area = selection.area();
        IntConsumer known = section -> {
            if (selection.fits(source.texts(section))) {
                road.accept(section);
            }
        };
        String ref = selection.ref();
        if (area == null && ref != null) {
            source.forEachOfRef(ref, known);
        } else if (area == null) {
            for (int section = 0; section < source.sections(); section++) {
                known.accept(section);
            }
        } else {
            source.forEachNear(area.envelope(), known);
        }
        for (int i = 0; i < added.size(); i++) {
            AddedRoad here = added.get(i);
            boolean near =
                    area == null || area.envelope().intersects(here.line().envelope());
            if (here.modification() < before && near && selection.fits(here)) {
                road.accept(source.sections() + i);
            }
        }
    }
}
