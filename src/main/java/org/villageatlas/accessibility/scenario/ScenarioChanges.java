package org.villageatlas.accessibility.scenario;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.network.AssumedChanges;
import org.villageatlas.accessibility.network.RoadChange;
import org.villageatlas.geo.Extent;
import org.villageatlas.problem.Invalid;

/** The changes of kept scenarios. */
@Component
class ScenarioChanges implements AssumedChanges {

    /** What was kept was checked against its map; the map may be another one by now. */
    private static final Extent ANYWHERE = new Extent(-180, -90, 180, 90);

    private final Scenarios scenarios;
    private final AccessibilitySettings settings;

    ScenarioChanges(Scenarios scenarios, AccessibilitySettings settings) {
        this.scenarios = scenarios;
        this.settings = settings;
    }

    @Override
    public boolean isKnown(String scenario) {
        return scenarios.find(scenario).isPresent();
    }

    @Override
    public List<RoadChange> get(String scenario) {
        Scenario kept = scenarios
                .find(scenario)
                .orElseThrow(() -> new Invalid("scenario", scenario, "the id of a scenario, as /api/scenarios has it"));
        return new ScenarioWish(kept.name(), kept.programme(), List.copyOf(kept.changes()))
                .changes(new MapGround(ANYWHERE, settings.accessibility().reach()));
    }
}
