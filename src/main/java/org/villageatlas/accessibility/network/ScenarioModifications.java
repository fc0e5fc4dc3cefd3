package org.villageatlas.accessibility.network;

import java.util.List;
import org.villageatlas.accessibility.road.RoadModification;

/** The road modifications of a scenario, by its id. */
public interface ScenarioModifications {

    /**
     * @throws org.villageatlas.problem.Invalid when there is no such scenario; it names the field {@code scenario}
     */
    List<RoadModification> get(String scenario);

    boolean isKnown(String scenario);
}
