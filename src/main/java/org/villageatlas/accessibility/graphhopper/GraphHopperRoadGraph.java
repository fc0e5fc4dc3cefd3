package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.shapes.BBox;
import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.MapSource;
import org.villageatlas.accessibility.network.MapProblem;
import org.villageatlas.accessibility.network.ModificationMatch;
import org.villageatlas.accessibility.network.RoadClass;
import org.villageatlas.accessibility.network.RoadGraph;
import org.villageatlas.accessibility.network.RoadInventory;
import org.villageatlas.accessibility.network.RoadModification;
import org.villageatlas.accessibility.network.RoadQuery;
import org.villageatlas.accessibility.network.RoadRow;
import org.villageatlas.accessibility.network.Router;
import org.villageatlas.accessibility.network.TravelTimeField;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Features;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/** A road graph that GraphHopper holds. */
final class GraphHopperRoadGraph implements RoadGraph {

    private final AtlasHopper hopper;
    private final Summary summary;
    private final Map<Profile, ProfileRouter> profiles = new EnumMap<>(Profile.class);
    private final RoadSectionFeatures sections;
    private final ModifiedRouterFactory changeable;

    /** @throws MapProblem when no road of the graph is open to cars */
    GraphHopperRoadGraph(AtlasHopper hopper, MapSource source, AccessibilitySettings.WalkSettings walk) {
        this.hopper = hopper;
        BaseGraph graph = hopper.getBaseGraph();
        BBox box = graph.getBounds();
        walk.profiles().forEach(profile -> profiles.put(profile, new ProfileRouter(hopper, profile, walk)));
        if (roads(Profile.CAR).contraction().hierarchy().arcs() == 0) {
            throw new MapProblem("The map " + source.path() + " has no road that cars may use.");
        }
        summary = new Summary(
                source.name(),
                source.generalised(),
                new Extent(box.minLon, box.minLat, box.maxLon, box.maxLat),
                graph.getNodes(),
                graph.getEdges());
        sections = new RoadSectionFeatures(hopper);
        changeable = new ModifiedRouterFactory(hopper, this::roads, walk);
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        return roads(conditions.profile()).matrices().find(origins, destinations);
    }

    @Override
    public TravelTimeMatrix matrix(
            List<Position> origins, List<Position> destinations, Conditions conditions, DoubleConsumer progress) {
        return roads(conditions.profile()).matrices().find(origins, destinations, progress);
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        return roads(conditions.profile()).route(points);
    }

    private ProfileRouter roads(Profile profile) {
        ProfileRouter roads = profiles.get(profile);
        if (roads == null) {
            throw new Invalid(
                    "profile",
                    Choice.label(profile),
                    "one that this service was started with, as atlas.accessibility.profiles says: "
                            + String.join(
                                    ", ",
                                    profiles.keySet().stream()
                                            .map(Choice::label)
                                            .toList()));
        }
        return roads;
    }

    @Override
    public TravelTimeField travelTimeField(List<Position> locations, Direction direction, Conditions conditions) {
        return roads(conditions.profile()).travelTimeFields().find(locations, direction);
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
        profiles.values().forEach(ProfileRouter::close);
        hopper.close();
    }
}
