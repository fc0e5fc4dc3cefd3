package org.villageatlas.accessibility.network;

import java.util.List;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.problem.Invalid;

/** For tests that assume nothing. */
final class NoScenarios implements ScenarioModifications {

    @Override
    public List<RoadModification> get(String scenario) {
        throw new Invalid("scenario", scenario, "none");
    }

    @Override
    public boolean isKnown(String scenario) {
        return false;
    }
}
