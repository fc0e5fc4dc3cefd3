package org.villageatlas.accessibility.scenario;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kept scenario.
 *
 * @param id never used again, also when it is deleted
 * @param programme whose villages it is about, or null
 * @param changes as they were sent
 * @param matched what each change took hold of when the scenario was made
 */
record Scenario(
        String id,
        String name,
        @Nullable String programme,
        Instant created,
        List<ChangeWish> changes,
        List<MatchedRoads> matched) {

    Scenario {
        changes = List.copyOf(changes);
        matched = List.copyOf(matched);
    }
}
