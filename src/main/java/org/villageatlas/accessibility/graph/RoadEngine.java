package org.villageatlas.accessibility.graph;

import java.util.function.Consumer;

/** Makes the road graph of the map that the settings name. */
public interface RoadEngine {

    /**
     * Opens the kept graph, or builds it when there is none of this map.
     *
     * @param progress is told in plain words what is being done
     * @throws MapProblem when the map is missing or cannot be used
     */
    RoadGraph open(Consumer<String> progress);
}
