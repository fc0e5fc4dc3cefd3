package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.index.Snap;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.Hierarchy;
import org.villageatlas.accessibility.hierarchy.Place;

/** The hierarchy that GraphHopper prepared for a profile, copied once into flat arrays, and where snapped points meet it. */
public final class Contraction {

    private final Hierarchy hierarchy;
    private final RoadPlaces places;

    /** @param weights those that the graph was contracted by, infinite where one may not go or turn */
    public Contraction(BaseGraph graph, CHStorage shortcuts, Weighting weights) {
        if (shortcuts.isEdgeBased()) {
            ContractedTurns turns = new ContractedTurns(graph, shortcuts, weights);
            hierarchy = new Hierarchy(turns);
            places = new RoadPlaces(weights, turns.joints());
        } else {
            hierarchy = new Hierarchy(new ContractedEdges(graph, shortcuts, weights));
            places = new RoadPlaces(weights, new NodeJoints(graph));
        }
    }

    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** Where a point that was brought onto a road meets the hierarchy; no query graph has changed the snap. */
    public Place place(Snap snap) {
        return places.of(snap);
    }

    /** Where a snap lies on its road, for those who have no hierarchy: without gates, but for those of a node. */
    public static Place onRoad(Snap snap, Weighting weights) {
        return new RoadPlaces(weights, Joints.NONE).of(snap);
    }

    /** Where a point out of reach of any road meets the hierarchy: nowhere. */
    public static Place nowhere() {
        return new Place(Place.AT_NODE, 0, 0, 0, 0, List.of(), List.of());
    }
}
