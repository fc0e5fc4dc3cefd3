package org.villageatlas.accessibility.graphhopper;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.routing.ev.RoadClassLink;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.Surface;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.RoutingCHGraphImpl;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.PMap;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * GraphHopper as this service sets it up: one car profile whose weight is seconds, no elevation, and for generalised
 * networks the true lengths of roads in place of the drawn ones.
 */
class AtlasHopper extends GraphHopper {

    static final String CAR = "car";

    /** Parts of a real map with fewer nodes are cut off by mapping errors or barriers and are left out. */
    private static final int SMALLEST_PART = 200;

    private static final List<String> NOT_FOR_CARS =
            List.of("footway", "path", "cycleway", "steps", "bridleway", "corridor", "construction", "proposed");

    private final boolean generalised;

    AtlasHopper(Path folder, boolean generalised) {
        this.generalised = generalised;
        setGraphHopperLocation(folder.toString());
        setImportRegistry(new AtlasImportRegistry());
        setEncodedValuesString(String.join(
                ",",
                VehicleAccess.key(CAR),
                VehicleSpeed.key(CAR) + "|speed_bits=12|speed_factor=0.1",
                RoadClassLink.KEY,
                Surface.KEY));
        setProfiles(new Profile(CAR)
                .setCustomModel(new CustomModel()
                        .setDistanceInfluence(0.0)
                        .addToPriority(If("!" + VehicleAccess.key(CAR), MULTIPLY, "0"))
                        .addToSpeed(If("true", LIMIT, VehicleSpeed.key(CAR)))));
        getCHPreparationHandler().setCHProfiles(new CHProfile(CAR));
        setMinNetworkSize(generalised ? 0 : SMALLEST_PART);
        getReaderConfig().setIgnoredHighways(NOT_FOR_CARS).setMaxWayPointDistance(generalised ? 0 : 0.5);
    }

    /** Seconds that a car takes over an edge, infinite where it may not go. */
    Weighting carSeconds() {
        return createWeighting(getProfile(CAR), new PMap());
    }

    /** What was added to the graph when it was contracted by those seconds. */
    CHStorage carShortcuts() {
        RoutingCHGraph contracted = Objects.requireNonNull(getCHGraphs().get(CAR), "the graph is not contracted");
        return ((RoutingCHGraphImpl) contracted).getCHStorage();
    }

    /** Edges that a car may enter or leave the network by. */
    EdgeFilter routable(Weighting carSeconds) {
        return new DefaultSnapFilter(carSeconds, getEncodingManager().getBooleanEncodedValue(Subnetwork.key(CAR)));
    }

    @Override
    protected void importOSM() {
        OSMReader reader = generalised
                ? new TrueLengthReader(getBaseGraph(), getOSMParsers(), getReaderConfig())
                : new OSMReader(getBaseGraph(), getOSMParsers(), getReaderConfig());
        reader.setFile(new File(getOSMFile()));
        createBaseGraphAndProperties();
        try {
            reader.readGraph();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
