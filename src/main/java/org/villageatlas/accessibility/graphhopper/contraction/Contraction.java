package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.index.Snap;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;

/** The hierarchy that GraphHopper prepared for a profile, copied once into flat arrays, and where snapped points meet it. */
public final class Contraction {

    private final ContractionHierarchy hierarchy;
    private final GraphLocations locations;

    /** @param weights those that the graph was contracted by, infinite where one may not go or turn */
    public Contraction(BaseGraph graph, CHStorage shortcuts, Weighting weights) {
        if (shortcuts.isEdgeBased()) {
            EdgeBasedContraction turns = new EdgeBasedContraction(graph, shortcuts, weights);
            hierarchy = new ContractionHierarchy(turns);
            locations = new GraphLocations(weights, turns.connectors());
        } else {
            hierarchy = new ContractionHierarchy(new NodeBasedContraction(graph, shortcuts, weights));
            locations = new GraphLocations(weights, new NodeBasedConnectors(graph));
        }
    }

    public ContractionHierarchy hierarchy() {
        return hierarchy;
    }

    /** Where a point that was brought onto a road meets the hierarchy; no query graph has changed the snap. */
    public GraphLocation location(Snap snap) {
        return locations.of(snap);
    }

    /** Where a snap lies on its road, for those who have no hierarchy: without gates, but for those of a node. */
    public static GraphLocation onRoad(Snap snap, Weighting weights) {
        return new GraphLocations(weights, EdgeConnectors.NONE).of(snap);
    }

    /** Where a point out of reach of any road meets the hierarchy: nowhere. */
    public static GraphLocation unreachable() {
        return new GraphLocation(GraphLocation.AT_NODE, 0, 0, 0, 0, List.of(), List.of());
    }
}
