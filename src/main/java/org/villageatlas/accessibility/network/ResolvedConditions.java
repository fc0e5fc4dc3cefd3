package org.villageatlas.accessibility.network;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;

/**
 * Roads as a profile finds them in a month under a scenario. Whatever was computed for one holds for any that is equal to
 * it: the changes themselves count, not the scenario's name, so that replacing a scenario leaves nothing stale.
 *
 * @param month null where it closes nothing and no change depends on it
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
