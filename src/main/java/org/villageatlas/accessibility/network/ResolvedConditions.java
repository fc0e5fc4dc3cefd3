package org.villageatlas.accessibility.network;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.road.RoadModification;

/**
 * Travel conditions with their scenario resolved to its modifications. Serves as a cache key: equal ones have equal
 * travel times. The modifications themselves count, not the id of the scenario, so that replacing a scenario leaves
 * nothing stale.
 *
 * @param month null where it closes nothing and no modification depends on it
 * @param modifications in their order, empty when none of them holds
 */
public record ResolvedConditions(
        RoadGraph graph, Profile profile, @Nullable Month month, List<RoadModification> modifications) {

    public ResolvedConditions {
        modifications = List.copyOf(modifications);
    }

    /** Whether these are the roads of the graph itself. */
    boolean isUnchanged() {
        return month == null && modifications.isEmpty();
    }
}
