package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.shapes.BBox;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.network.ChangeMatch;
import org.villageatlas.accessibility.network.MapProblem;
import org.villageatlas.accessibility.network.RoadChange;
import org.villageatlas.accessibility.network.Reach;
import org.villageatlas.accessibility.network.RoadClass;
import org.villageatlas.accessibility.network.RoadGraph;
import org.villageatlas.accessibility.network.RoadQuery;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Position;
import org.villageatlas.layer.Features;

/** A road graph that GraphHopper holds. */
final class GraphHopperRoads implements RoadGraph {

    private final AtlasHopper hopper;
    private final Summary summary;
    private final Snapper snapper;
    private final MatrixFinder matrices;
    private final RouteFinder routes;
    private final RoadSections sections;
    private final ChangeableRoads changeable;
    private final ReachFinder reaches;

    /** @throws MapProblem when no road of the graph is open to cars */
    GraphHopperRoads(AtlasHopper hopper, MapSource source, AccessibilitySettings.WalkSettings walk) {
        this.hopper = hopper;
        BaseGraph graph = hopper.getBaseGraph();
        Weighting carSeconds = hopper.carSeconds();
        BBox box = graph.getBounds();
        Hierarchy hierarchy = new Hierarchy(graph, hopper.carShortcuts(), carSeconds);
        if (hierarchy.arcs() == 0) {
            throw new MapProblem("The map " + source.path() + " has no road that cars may use.");
        }
        summary = new Summary(
                source.name(),
                source.generalised(),
                new Extent(box.minLon, box.minLat, box.maxLon, box.maxLat),
                graph.getNodes(),
                graph.getEdges());
        snapper = new Snapper((LocationIndexTree) hopper.getLocationIndex(), graph, hopper.routable(carSeconds), walk);
        matrices = new MatrixFinder(snapper, hierarchy, carSeconds);
        routes = new RouteFinder(hopper, carSeconds);
        sections = new RoadSections(hopper);
        changeable = new ChangeableRoads(hopper, snapper, walk);
        reaches = new ReachFinder(snapper, hierarchy, graph, carSeconds);
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public Matrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        return matrices.find(origins, destinations);
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        List<Route.Leg> legs = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            legs.add(routes.find(snapper.snap(points.get(i - 1)), snapper.snap(points.get(i))));
        }
        return new Route(
                points.stream().map(point -> snapper.snap(point).access()).toList(), legs);
    }

    @Override
    public Reach reach(List<Position> places, Direction direction, Conditions conditions) {
        return reaches.find(places, direction);
    }

    @Override
    public Features roads(RoadQuery query) {
        Set<RoadClass> classes = query.classes();
        if (classes == null) {
            classes = summary.generalised() ? EnumSet.allOf(RoadClass.class) : RoadClass.mainRoads();
        }
        return sections.find(query, classes);
    }

    @Override
    public boolean hasClosures(Month month) {
        return changeable.hasClosures(month);
    }

    @Override
    public TravelTimes changed(Profile profile, @Nullable Month month, List<RoadChange> changes) {
        return changeable.changed(profile, month, changes);
    }

    @Override
    public List<ChangeMatch> match(List<RoadChange> changes) {
        return changeable.match(changes);
    }

    @Override
    public void close() {
        changeable.close();
        matrices.close();
        hopper.close();
    }
}
