package org.villageatlas.accessibility.scenario;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Version;

/**
 * A stored scenario.
 *
 * @param id never used again, also when it is deleted
 * @param programme whose villages it is about, or null
 * @param changed when it was last replaced, or null when it never was
 * @param version grows by one each time it is replaced; null is the first
 * @param changes as they were sent
 * @param matched the roads that each modification affected when the scenario was created or replaced
 */
record Scenario(
        String id,
        String name,
        @Nullable String programme,
        Instant created,
        @Nullable Instant changed,
        @Nullable Integer version,
        List<RoadModificationRequest> changes,
        List<MatchedRoads> matched) {

    Scenario {
        changes = List.copyOf(changes);
        matched = List.copyOf(matched);
    }

    /** Which state of the scenario this is. */
    Version state() {
        return new Version(version == null ? 1 : version);
    }
}
