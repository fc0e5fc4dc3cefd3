package org.villageatlas.accessibility.scenario;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.network.ScenarioModifications;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.geo.Extent;
import org.villageatlas.problem.Invalid;

/** The road modifications of stored scenarios. */
@Component
class StoredModifications implements ScenarioModifications {

    /** What was kept was checked against its map; the map may be another one by now. */
    private static final Extent ANYWHERE = new Extent(-180, -90, 180, 90);

    private final Scenarios scenarios;
    private final AccessibilitySettings settings;

    StoredModifications(Scenarios scenarios, AccessibilitySettings settings) {
        this.scenarios = scenarios;
        this.settings = settings;
    }

    @Override
    public boolean isKnown(String scenario) {
        return scenarios.find(scenario).isPresent();
    }

    @Override
    public List<RoadModification> get(String scenario) {
        Scenario kept = scenarios
                .find(scenario)
                .orElseThrow(() -> new Invalid("scenario", scenario, "the id of a scenario, as /api/scenarios has it"));
        return new ScenarioRequest(kept.name(), kept.programme(), List.copyOf(kept.changes()))
                .changes(new MapExtent(ANYWHERE, settings.accessibility().maxAccessDistance()));
    }
}
