package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.shapes.BBox;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graph.MapProblem;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.RoadInventory;
import org.villageatlas.accessibility.graph.RoadQuery;
import org.villageatlas.accessibility.graph.RoadRow;
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.MapSource;
import org.villageatlas.accessibility.road.ModificationMatch;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.answer.Features;
import org.villageatlas.geo.Extent;

/** A road graph that GraphHopper holds. */
final class GraphHopperRoadGraph implements RoadGraph {

    private final AtlasHopper hopper;
    private final Summary summary;
    private final ProfileRouters routers;
    private final RoadSectionFeatures sections;
    private final ModifiedRouterFactory changeable;

    /** @throws MapProblem when no road of the graph is open to cars */
    GraphHopperRoadGraph(AtlasHopper hopper, MapSource source, AccessibilitySettings.WalkSettings walk) {
        this.hopper = hopper;
        BaseGraph graph = hopper.getBaseGraph();
        BBox box = graph.getBounds();
        routers = new ProfileRouters(hopper, walk);
        if (routers.get(Profile.CAR).contraction().hierarchy().arcs() == 0) {
            throw new MapProblem("The map " + source.path() + " has no road that cars may use.");
        }
        summary = new Summary(
                source.name(),
                source.generalised(),
                new Extent(box.minLon, box.minLat, box.maxLon, box.maxLat),
                graph.getNodes(),
                graph.getEdges());
        sections = new RoadSectionFeatures(hopper);
        changeable = new ModifiedRouterFactory(hopper, routers::get, walk);
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public Router router(Profile profile) {
        return routers.get(profile);
    }

    @Override
    public Features<RoadRow> roads(RoadQuery query) {
        Set<RoadClass> classes = query.classes();
        if (classes == null) {
            classes = summary.generalised() || query.ref() != null
                    ? EnumSet.allOf(RoadClass.class)
                    : RoadClass.mainRoads();
        }
        return sections.find(query, classes);
    }

    @Override
    public RoadInventory inventory() {
        return sections.inventory();
    }

    @Override
    public boolean hasClosures(Profile profile, Month month) {
        return changeable.hasClosures(profile, month);
    }

    @Override
    public Router modified(Profile profile, @Nullable Month month, List<RoadModification> modifications) {
        return changeable.modified(profile, month, modifications);
    }

    @Override
    public List<ModificationMatch> match(List<RoadModification> modifications) {
        return changeable.match(modifications);
    }

    @Override
    public void close() {
        changeable.close();
        routers.close();
        hopper.close();
    }
}
