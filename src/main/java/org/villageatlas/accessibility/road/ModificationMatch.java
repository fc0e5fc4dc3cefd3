package org.villageatlas.accessibility.road;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * The road sections of a map that a road modification affects.
 *
 * @param sections number of road sections affected, in whole or in part
 * @param length of the affected parts; of a new road its own
 * @param refs the numbers of these roads
 * @param names the names of these roads
 * @param kmh mean speed of a new road by car in km/h, null for other modifications and where cars may not drive
 * @param joints where a new road joins others, in the order of its line
 */
public record ModificationMatch(
        int sections,
        Metres length,
        Set<String> refs,
        Set<String> names,
        @Nullable Double kmh,
        List<Joint> joints) {

    public ModificationMatch {
        joints = List.copyOf(joints);
    }

    /**
     * Where a new road joins another.
     *
     * @param at on the other road
     * @param gap from what was drawn
     * @param road number or name of the other road, empty when it has neither
     */
    public record Joint(Position at, Metres gap, String road) {}
}
