package org.villageatlas.accessibility.network;

import java.util.List;
import org.villageatlas.problem.Invalid;

/** For tests that assume nothing. */
final class NoScenarios implements AssumedChanges {

    @Override
    public List<RoadChange> get(String scenario) {
        throw new Invalid("scenario", scenario, "none");
    }

    @Override
    public boolean isKnown(String scenario) {
        return false;
    }
}
