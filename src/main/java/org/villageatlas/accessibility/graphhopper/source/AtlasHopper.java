package org.villageatlas.accessibility.graphhopper.source;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.CHProfile;
import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.routing.ch.PrepareContractionHierarchies;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.CHConfig;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.RoutingCHGraphImpl;
import com.graphhopper.util.PMap;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;

/**
 * GraphHopper as this service sets it up: profiles whose weight is seconds, a hierarchy for each, no elevation, and for
 * generalised networks the true lengths of roads in place of the drawn ones.
 */
public class AtlasHopper extends GraphHopper {

    /** Parts of a real map with fewer nodes are cut off by mapping errors or barriers and are left out. */
    private static final int SMALLEST_PART = 200;

    private static final int PREPARED_AT_ONCE = 2;

    /** GraphHopper's own order of contraction costs minutes from here on and saves a sixth of a matrix. */
    private static final int MANY_JUNCTIONS = 500_000;

    /**
     * Its readers of .osm.pbf were made by an older protobuf than the one beside it, which warns of each of their classes.
     * Kept, as a logger that nobody keeps forgets its level.
     */
    private static final Logger PROTOBUF = Logger.getLogger("com.google.protobuf.GeneratedMessage");

    static {
        PROTOBUF.setLevel(Level.SEVERE);
    }

    private final boolean generalised;
    private @Nullable Rivers rivers;
    private boolean leavesShortcuts;
    private int ordersBelow = MANY_JUNCTIONS;

    /** @param profiles that travel times can be asked for */
    public AtlasHopper(Path folder, boolean generalised, Collection<Profile> profiles) {
        this(folder, generalised, !generalised, profiles);
    }

    /** @param turns whether motor vehicles have turn costs */
    protected AtlasHopper(Path folder, boolean generalised, boolean turns, Collection<Profile> profiles) {
        this.generalised = generalised;
        setGraphHopperLocation(folder.toString());
        setImportRegistry(new AtlasImportRegistry());
        setEncodedValuesString(ProfileModels.encodedValues(profiles));
        setProfiles(profiles.stream()
                .map(profile -> ProfileModels.of(profile, turns))
                .toList());
        getCHPreparationHandler()
                .setCHProfiles(profiles.stream()
                        .map(profile -> new CHProfile(ProfileModels.name(profile)))
                        .toList());
        getCHPreparationHandler().setPreparationThreads(PREPARED_AT_ONCE);
        setMinNetworkSize(generalised ? 0 : SMALLEST_PART);
        getReaderConfig()
                .setIgnoredHighways(ProfileModels.ignoredWays(profiles))
                .setMaxWayPointDistance(generalised ? 0 : 0.5);
    }

    /** Seconds that a profile takes over an edge, infinite where it may not go. */
    public Weighting seconds(Profile profile) {
        return createWeighting(getProfile(ProfileModels.name(profile)), new PMap());
    }

    /**
     * Opens the graph but leaves the hierarchies in their files until {@link #readShortcuts} asks for one: who copies them
     * need not hold them twice.
     *
     * @return whether there is a graph
     */
    public boolean loadRoads() {
        leavesShortcuts = true;
        return load();
    }

    @Override
    protected void loadOrPrepareCH(boolean closeEarly) {
        if (!leavesShortcuts) {
            super.loadOrPrepareCH(closeEarly);
        }
    }

    /** Graphs of at least so many junctions are contracted in a {@link NodeOrderPreparation}. */
    public void borrowOrderFrom(int junctions) {
        ordersBelow = junctions;
    }

    @Override
    protected Map<String, PrepareContractionHierarchies.Result> prepareCH(
            boolean closeEarly, List<CHConfig> configsToPrepare) {
        Optional<CHConfig> turning =
                configsToPrepare.stream().filter(CHConfig::isEdgeBased).findFirst();
        if (turning.isEmpty() || getBaseGraph().getNodes() < ordersBelow) {
            return super.prepareCH(closeEarly, configsToPrepare);
        }
        if (!getBaseGraph().isFrozen()) {
            getBaseGraph().freeze();
        }
        Weighting turnless = createWeighting(getProfile(turning.get().getName()), new PMap(), true);
        return new NodeOrderPreparation(getBaseGraph(), closeEarly)
                .contract(configsToPrepare, turnless, PREPARED_AT_ONCE);
    }

    /**
     * Reads what was added to the graph when it was contracted by a profile's seconds. Where hierarchies were left in their
     * files this can be done once for each profile, and nothing of it is held afterwards.
     */
    public synchronized <T> T readShortcuts(Profile profile, Function<CHStorage, T> reader) {
        String name = ProfileModels.name(profile);
        if (!leavesShortcuts) {
            RoutingCHGraph contracted = Objects.requireNonNull(getCHGraphs().get(name), "the graph is not contracted");
            return reader.apply(((RoutingCHGraphImpl) contracted).getCHStorage());
        }
        boolean turns = getProfile(name).hasTurnCosts();
        CHStorage shortcuts = new CHStorage(
                getBaseGraph().getDirectory(), name, getBaseGraph().getSegmentSize(), turns);
        try {
            if (!shortcuts.loadExisting()) {
                throw new IllegalStateException("There is no hierarchy of " + name + " in " + getGraphHopperLocation());
            }
            return reader.apply(shortcuts);
        } finally {
            shortcuts.close();
        }
    }

    /** Edges that a profile may enter or leave the network by. */
    public EdgeFilter routable(Profile profile, Weighting seconds) {
        String part = Subnetwork.key(ProfileModels.name(profile));
        return new DefaultSnapFilter(seconds, getEncodingManager().getBooleanEncodedValue(part));
    }

    /** The rivers that were kept with the graph. */
    public synchronized Rivers rivers() {
        Rivers known = rivers;
        if (known == null) {
            known = Rivers.open(Path.of(getGraphHopperLocation()));
            rivers = known;
        }
        return known;
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
