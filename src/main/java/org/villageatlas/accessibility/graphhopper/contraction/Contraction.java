package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.index.Snap;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;

/**
 * The contraction hierarchy that GraphHopper prepared for a profile, copied into flat arrays, with the locations of
 * snapped points in it.
 */
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

    /** The location of a snapped point in the hierarchy; the snap must not have been used in a query graph. */
    public GraphLocation location(Snap snap) {
        return locations.of(snap);
    }

    /** The location of a snap on its edge without a hierarchy: without connectors, except at a node. */
    public static GraphLocation onRoad(Snap snap, Weighting weights) {
        return new GraphLocations(weights, EdgeConnectors.NONE).of(snap);
    }

    /** The location of a point without a road within reach: it has no connectors. */
    public static GraphLocation unreachable() {
        return new GraphLocation(GraphLocation.AT_NODE, 0, 0, 0, 0, List.of(), List.of());
    }
}
