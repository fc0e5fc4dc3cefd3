package org.villageatlas.accessibility.scenario;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it is answered.
 *
 * @param scenario what it is
 * @param changes its road modifications in their order
 */
record ScenarioResponse(@JsonUnwrapped ScenarioHead scenario, List<MatchedModification> changes) {

    /**
     * What a scenario is.
     *
     * @param id stable, never used again
     * @param name for people
     * @param programme id of the programme whose villages it is about, or null
     * @param created when it was stored
     * @param changed when it was last replaced, or null when it never was
     * @param version 1 at first, one more each time it is replaced
     */
    record ScenarioHead(
            String id,
            String name,
            @Nullable String programme,
            Instant created,
            @Nullable Instant changed,
            int version) {

        static ScenarioHead of(Scenario scenario) {
            return new ScenarioHead(
                    scenario.id(),
                    scenario.name(),
                    scenario.programme(),
                    scenario.created(),
                    scenario.changed(),
                    scenario.state().number());
        }
    }

    /**
     * A scenario in a list.
     *
     * @param scenario what it is
     * @param changes number of its road modifications
     */
    record ScenarioRow(@JsonUnwrapped ScenarioHead scenario, int changes) {

        static ScenarioRow of(Scenario scenario) {
            return new ScenarioRow(ScenarioHead.of(scenario), scenario.changes().size());
        }
    }

    /**
     * A road modification as it was sent, with the roads that it affects.
     *
     * @param modification as it was sent
     * @param matched the roads that it affected when the scenario was stored
     */
    record MatchedModification(@JsonUnwrapped RoadModificationRequest modification, MatchedRoads matched) {}

    static ScenarioResponse of(Scenario scenario) {
        return new ScenarioResponse(
                ScenarioHead.of(scenario),
                IntStream.range(0, scenario.changes().size())
                        .mapToObj(i -> new MatchedModification(
                                scenario.changes().get(i), scenario.matched().get(i)))
                        .toList());
    }
}
