package org.villageatlas.accessibility.graphhopper.source;

import com.carrotsearch.hppc.LongArrayList;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.reader.osm.WaySegmentParser;
import com.graphhopper.routing.OSMReaderConfig;
import com.graphhopper.routing.util.OSMParsers;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.GHPoint;
import java.util.List;
import java.util.Map;

/**
 * Reads a generalised network, whose roads are drawn with fewer bends than they have: the length that a way is tagged
 * with is spread over its edges in proportion to what is drawn of them.
 */
final class TrueLengthReader extends OSMReader {

    private final BaseGraph graph;

    /** True length of the way that is being read, over its drawn one. */
    private double ratio = 1;

    TrueLengthReader(BaseGraph graph, OSMParsers parsers, OSMReaderConfig config) {
        super(graph, parsers, config);
        this.graph = graph;
    }

    @Override
    protected void preprocessWay(
            ReaderWay way, WaySegmentParser.CoordinateSupplier coordinates, WaySegmentParser.NodeTagSupplier nodeTags) {
        super.preprocessWay(way, coordinates, nodeTags);
        String length = way.getTag("length");
        double drawn = drawnMetres(way.getNodes(), coordinates);
        ratio = length == null || drawn <= 0 ? 1 : Double.parseDouble(length) / drawn;
    }

    @Override
    protected void addEdge(int from, int to, PointList points, ReaderWay way, List<Map<String, Object>> nodeTags) {
        super.addEdge(from, to, points, way, nodeTags);
        EdgeIteratorState edge = graph.getEdgeIteratorState(graph.getEdges() - 1, to);
        edge.setDistance(edge.getDistance() * ratio);
    }

    private static double drawnMetres(LongArrayList nodes, WaySegmentParser.CoordinateSupplier coordinates) {
        double sum = 0;
        for (int i = 1; i < nodes.size(); i++) {
            GHPoint from = coordinates.getCoordinate(nodes.get(i - 1));
            GHPoint to = coordinates.getCoordinate(nodes.get(i));
            sum += DistanceCalcEarth.DIST_EARTH.calcDist(from.lat, from.lon, to.lat, to.lon);
        }
        return sum;
    }
}
