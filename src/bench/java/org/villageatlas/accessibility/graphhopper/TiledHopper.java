package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.TurnRestriction;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.storage.NodeAccess;
import com.graphhopper.storage.TurnCostStorage;
import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.BBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;

/**
 * A network as large as wanted with the grain of a real one: copies of the road graph of an extract side by side in a
 * square, each joined to its neighbours by six trunk roads a side. Everything after the reading of the map is
 * GraphHopper's usual import.
 */
final class TiledHopper extends AtlasHopper {

    private static final int LINKS = 6;
    private static final double LINK_KMH = 90;
    private static final double GAP_DEGREES = 0.02;

    private final AtlasHopper tile;
    private final int side;

    /** @param tile loaded already; @param side copies along one side of the square */
    TiledHopper(Path folder, AtlasHopper tile, int side, Set<Profile> profiles) {
        super(folder, false, tile.getBaseGraph().getTurnCostStorage() != null, profiles);
        this.tile = tile;
        this.side = side;
        setOSMFile("copies of an extract");
    }

    @Override
    protected void importOSM() {
        createBaseGraphAndProperties();
        BBox box = tile.getBaseGraph().getBounds();
        double high = box.maxLat - box.minLat + GAP_DEGREES;
        double wide = box.maxLon - box.minLon + GAP_DEGREES;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                addTile(row * side + column, row * high, column * wide);
            }
        }
        addLinks(box);
    }

    private int nodes() {
        return tile.getBaseGraph().getNodes();
    }

    private void addTile(int number, double north, double east) {
        NodeAccess from = tile.getBaseGraph().getNodeAccess();
        NodeAccess to = getBaseGraph().getNodeAccess();
        int first = number * nodes();
        for (int node = 0; node < nodes(); node++) {
            to.setNode(first + node, from.getLat(node) + north, from.getLon(node) + east);
        }
        AllEdgesIterator edge = tile.getBaseGraph().getAllEdges();
        while (edge.next()) {
            EdgeIteratorState copy = getBaseGraph().edge(first + edge.getBaseNode(), first + edge.getAdjNode());
            copy.setDistance(edge.getDistance()).setFlags(edge.getFlags());
            copy.setWayGeometry(moved(edge.fetchWayGeometry(FetchMode.PILLAR_ONLY), north, east));
        }
        for (Profile motorised : turns() ? List.of(Profile.CAR, Profile.VAN) : List.<Profile>of()) {
            addRestrictions(number, TurnRestriction.key(ProfileModels.name(motorised)));
        }
    }

    private boolean turns() {
        return tile.getBaseGraph().getTurnCostStorage() != null;
    }

    private void addRestrictions(int number, String key) {
        TurnCostStorage to = getBaseGraph().getTurnCostStorage();
        TurnCostStorage.Iterator turn = tile.getBaseGraph().getTurnCostStorage().getAllTurnCosts();
        int edges = number * tile.getBaseGraph().getEdges();
        while (turn.next()) {
            if (turn.get(tile.getEncodingManager().getTurnBooleanEncodedValue(key))) {
                to.set(
                        getEncodingManager().getTurnBooleanEncodedValue(key),
                        edges + turn.getFromEdge(),
                        number * nodes() + turn.getViaNode(),
                        edges + turn.getToEdge(),
                        true);
            }
        }
    }

    private static PointList moved(PointList points, double north, double east) {
        PointList moved = new PointList(points.size(), false);
        for (int i = 0; i < points.size(); i++) {
            moved.add(points.getLat(i) + north, points.getLon(i) + east);
        }
        return moved;
    }

    private void addLinks(BBox box) {
        NodeAccess at = tile.getBaseGraph().getNodeAccess();
        List<Integer> ends = mainRoadNodes();
        for (int i = 0; i < LINKS; i++) {
            double north = box.minLat + (i + 0.5) / LINKS * (box.maxLat - box.minLat);
            double east = box.minLon + (i + 0.5) / LINKS * (box.maxLon - box.minLon);
            int right = nearest(ends, node -> box.maxLon - at.getLon(node) + 0.7 * Math.abs(at.getLat(node) - north));
            int left = nearest(ends, node -> at.getLon(node) - box.minLon + 0.7 * Math.abs(at.getLat(node) - north));
            int top = nearest(ends, node -> box.maxLat - at.getLat(node) + 0.7 * Math.abs(at.getLon(node) - east));
            int bottom = nearest(ends, node -> at.getLat(node) - box.minLat + 0.7 * Math.abs(at.getLon(node) - east));
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    int here = (row * side + column) * nodes();
                    if (column + 1 < side) {
                        addLink(here + right, here + nodes() + left);
                    }
                    if (row + 1 < side) {
                        addLink(here + top, here + side * nodes() + bottom);
                    }
                }
            }
        }
    }

    private static int nearest(List<Integer> nodes, ToDoubleFunction<Integer> distance) {
        return nodes.stream().min(Comparator.comparingDouble(distance)).orElseThrow();
    }

    private void addLink(int from, int to) {
        NodeAccess at = getBaseGraph().getNodeAccess();
        double metres =
                DistanceCalcEarth.DIST_EARTH.calcDist(at.getLat(from), at.getLon(from), at.getLat(to), at.getLon(to));
        getBaseGraph()
                .edge(from, to)
                .setDistance(metres)
                .set(access(), true, true)
                .set(speed(), LINK_KMH, LINK_KMH)
                .set(getEncodingManager().getEnumEncodedValue(RoadClass.KEY, RoadClass.class), RoadClass.TRUNK);
    }

    /** Junctions of main roads for both ways. */
    private List<Integer> mainRoadNodes() {
        EnumEncodedValue<RoadClass> roadClass =
                tile.getEncodingManager().getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        List<Integer> nodes = new ArrayList<>();
        AllEdgesIterator edge = tile.getBaseGraph().getAllEdges();
        while (edge.next()) {
            RoadClass rank = edge.get(roadClass);
            boolean isMain = rank == RoadClass.PRIMARY || rank == RoadClass.SECONDARY || rank == RoadClass.TERTIARY;
            if (isMain && edge.get(access()) && edge.getReverse(access())) {
                nodes.add(edge.getBaseNode());
            }
        }
        return nodes;
    }

    private BooleanEncodedValue access() {
        return getEncodingManager().getBooleanEncodedValue(ProfileModels.accessKey(Profile.CAR));
    }

    private DecimalEncodedValue speed() {
        return getEncodingManager().getDecimalEncodedValue(VehicleSpeed.key("car"));
    }
}
