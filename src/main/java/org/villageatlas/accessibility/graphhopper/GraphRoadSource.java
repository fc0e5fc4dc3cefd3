package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.Surface;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.Parameters;
import com.graphhopper.util.shapes.BBox;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.section.RoadLine;
import org.villageatlas.accessibility.section.RoadSource;
import org.villageatlas.accessibility.section.SectionsByRef;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** GraphHopper's edges as the road sections that modifications act on, with their ends and lengths in arrays. */
final class GraphRoadSource implements RoadSource {

    private final BaseGraph graph;
    private final LocationIndex index;
    private final ProfileRouter cars;
    private final EnumEncodedValue<com.graphhopper.routing.ev.RoadClass> roadClass;
    private final EnumEncodedValue<Surface> surface;
    private final int[] bases;
    private final int[] ends;
    private final double[] metres;
    private @Nullable SectionsByRef byRef;

    /** @param cars the roads that new ones join */
    GraphRoadSource(AtlasHopper hopper, ProfileRouter cars) {
        this.cars = cars;
        graph = hopper.getBaseGraph();
        index = hopper.getLocationIndex();
        roadClass = hopper.getEncodingManager()
                .getEnumEncodedValue(
                        com.graphhopper.routing.ev.RoadClass.KEY, com.graphhopper.routing.ev.RoadClass.class);
        surface = hopper.getEncodingManager().getEnumEncodedValue(Surface.KEY, Surface.class);
        bases = new int[graph.getEdges()];
        ends = new int[bases.length];
        metres = new double[bases.length];
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            bases[edge.getEdge()] = edge.getBaseNode();
            ends[edge.getEdge()] = edge.getAdjNode();
            metres[edge.getEdge()] = edge.getDistance();
        }
    }

    @Override
    public int junctions() {
        return graph.getNodes();
    }

    @Override
    public int sections() {
        return bases.length;
    }

    @Override
    public int base(int section) {
        return bases[section];
    }

    @Override
    public int end(int section) {
        return ends[section];
    }

    @Override
    public Coordinate point(int junction) {
        return new Coordinate(
                graph.getNodeAccess().getLon(junction), graph.getNodeAccess().getLat(junction));
    }

    @Override
    public double metres(int section) {
        return metres[section];
    }

    @Override
    public RoadLine line(int section) {
        return new RoadLine(
                RouteFinder.line(edge(section).fetchWayGeometry(FetchMode.ALL)).getCoordinates());
    }

    @Override
    public Texts texts(int section) {
        return new EdgeTexts(edge(section));
    }

    @Override
    public synchronized void forEachOfRef(String ref, IntConsumer section) {
        SectionsByRef made = byRef;
        if (made == null) {
            made = new SectionsByRef(this);
            byRef = made;
        }
        made.forEach(ref, section);
    }

    @Override
    public void forEachNear(Envelope area, IntConsumer section) {
        BitSet found = new BitSet(bases.length);
        BBox box = new BBox(area.getMinX(), area.getMaxX(), area.getMinY(), area.getMaxY());
        index.query(LocationIndex.createBBoxTileFilter(box), found::set);
        found.stream().forEach(section);
    }

    @Override
    public Optional<OnRoad> nearest(Position point, Metres within) {
        Snapper.SnappedPoint snapped = cars.snapper().snap(point);
        Position road = snapped.access().road();
        double outbound = snapped.access().distance().value();
        if (road == null || outbound > within.value()) {
            return Optional.empty();
        }
        GraphLocation location = Contraction.onRoad(snapped.snap(), cars.seconds());
        int junction = location.edge() == GraphLocation.AT_NODE ? snapped.snap().getClosestNode() : -1;
        int edge = snapped.snap().getClosestEdge().getEdge();
        return Optional.of(new OnRoad(edge, location.share(), junction, outbound, road));
    }

    EdgeIteratorState edge(int section) {
        return graph.getEdgeIteratorState(section, Integer.MIN_VALUE);
    }

    private final class EdgeTexts implements Texts {

        private final EdgeIteratorState edge;

        EdgeTexts(EdgeIteratorState edge) {
            this.edge = edge;
        }

        @Override
        public @Nullable RoadClass rank() {
            return RoadClass.find(edge.get(roadClass).toString()).orElse(null);
        }

        @Override
        public @Nullable String surface() {
            Surface ground = edge.get(surface);
            return ground == Surface.MISSING ? null : ground.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String ref() {
            return text(Parameters.Details.STREET_REF);
        }

        @Override
        public String name() {
            return text(Parameters.Details.STREET_NAME);
        }

        private String text(String key) {
            return Objects.requireNonNullElse((String) edge.getValue(key), "");
        }
    }
}
