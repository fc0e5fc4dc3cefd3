package org.villageatlas.accessibility.modification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.road.ModificationMatch;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.section.RoadLine;
import org.villageatlas.accessibility.section.RoadSource;

/**
 * A new road on the map, its positions snapped to the roads that it joins.
 *
 * @param modification which of the changes it is, from 0
 * @param from junction at its first point
 * @param to junction at its last point
 * @param joints the roads that it joins
 */
record AddedRoad(
        RoadModification.NewRoad road,
        int modification,
        RoadLine line,
        int from,
        int to,
        List<ModificationMatch.Joint> joints)
        implements RoadSource.Texts {

    AddedRoad {
        joints = List.copyOf(joints);
    }

    @Override
    public RoadClass rank() {
        return road.rank();
    }

    @Override
    public @Nullable String surface() {
        return road.surface();
    }

    @Override
    public String ref() {
        return Objects.requireNonNullElse(road.ref(), "");
    }

    @Override
    public String name() {
        return "";
    }
}
