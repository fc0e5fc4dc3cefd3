package org.villageatlas.accessibility.change;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.network.ChangeMatch;
import org.villageatlas.accessibility.network.RoadChange;
import org.villageatlas.accessibility.network.RoadClass;

/**
 * A new road as it lies on the map, its places moved onto the roads that it joins.
 *
 * @param change which of the changes it is, from 0
 * @param from junction at its first point
 * @param to junction at its last point
 * @param joints the roads that it joins
 */
record AddedRoad(RoadChange.NewRoad road, int change, RoadLine line, int from, int to, List<ChangeMatch.Joint> joints)
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
