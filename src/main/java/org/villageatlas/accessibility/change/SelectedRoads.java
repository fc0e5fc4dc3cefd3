package org.villageatlas.accessibility.modification;

import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.network.RoadModification;
import org.villageatlas.accessibility.network.RoadSelector;

/** The roads that a change is about. */
final class SelectedRoads {

    private SelectedRoads() {}

    /** The roads that a change is about, null for a new one. */
    static @Nullable RoadSelector selector(RoadModification modification) {
        if (modification instanceof RoadModification.Close close) {
            return close.roads();
        }
        if (modification instanceof RoadModification.Open open) {
            return open.roads();
        }
        return modification instanceof RoadModification.Speed speed ? speed.roads() : null;
    }

    /**
     * Finds each road that a selection fits in words and may touch.
     *
     * @param added new roads, of which those of earlier changes count; they are numbered after the sections of the map
     * @param before number of the change
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
