package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.NodeAccess;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.BBox;
import org.villageatlas.accessibility.graph.LineSampler;
import org.villageatlas.accessibility.graph.SampledRoads;
import org.villageatlas.geo.Extent;

/** Samples the junctions and long edges of a road graph. */
final class RoadSampler {

    private RoadSampler() {}

    /** @param seconds infinite where one may not go */
    static SampledRoads of(BaseGraph graph, Weighting seconds) {
        BBox box = graph.getBounds();
        SampledRoads.Builder sampled =
                new SampledRoads.Builder(graph.getNodes(), new Extent(box.minLon, box.minLat, box.maxLon, box.maxLat));
        NodeAccess nodes = graph.getNodeAccess();
        for (int node = 0; node < graph.getNodes(); node++) {
            sampled.junction(node, nodes.getLon(node), nodes.getLat(node));
        }
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            if (!SampledRoads.Builder.isLong(edge.getDistance())) {
                continue;
            }
            double forward = seconds.calcEdgeWeight(edge, false);
            double backward = seconds.calcEdgeWeight(edge, true);
            if (Double.isFinite(forward) || Double.isFinite(backward)) {
                sampled.section(edge.getBaseNode(), edge.getAdjNode(), forward, backward, line(edge));
            }
        }
        return sampled.build();
    }

    /** The line of an edge from its base. */
    static LineSampler line(EdgeIteratorState edge) {
        PointList points = edge.fetchWayGeometry(FetchMode.ALL);
        double[] longitudes = new double[points.size()];
        double[] latitudes = new double[points.size()];
        for (int i = 0; i < longitudes.length; i++) {
            longitudes[i] = points.getLon(i);
            latitudes[i] = points.getLat(i);
        }
        return new LineSampler(longitudes, latitudes);
    }
}
