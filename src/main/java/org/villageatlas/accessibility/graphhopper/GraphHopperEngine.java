package org.villageatlas.accessibility.graphhopper;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graph.MapProblem;
import org.villageatlas.accessibility.graph.RoadEngine;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.GraphStore;
import org.villageatlas.accessibility.graphhopper.source.MapSource;
import org.villageatlas.accessibility.graphhopper.source.RiverReader;
import org.villageatlas.accessibility.graphhopper.source.Rivers;
import org.villageatlas.accessibility.table.RoadTableCompiler;

/** Makes road graphs with GraphHopper and keeps them in the data folder. */
@Component
public class GraphHopperEngine implements RoadEngine {

    private final AccessibilitySettings settings;
    private final Set<Profile> profiles;
    private final GraphStore graphs;

    public GraphHopperEngine(AccessibilitySettings settings) {
        this.settings = settings;
        this.profiles = settings.accessibility().profiles();
        this.graphs = new GraphStore(settings.dataPath().resolve("graph"));
    }

    @Override
    public RoadGraph open(Consumer<String> progress) {
        MapSource source = MapSource.of(settings.mapPath());
        progress.accept("looking whether " + source.path() + " has changed");
        String key = source.fingerprint(profiles);
        Path folder = graphs.get(key, empty -> build(source, empty, progress));
        progress.accept("opening the graph of " + source.name());
        AtlasHopper hopper = new AtlasHopper(folder, source.generalised(), profiles);
        hopper.setAllowWrites(false);
        try {
            if (!hopper.loadRoads()) {
                throw new MapProblem("The road graph in " + folder + " cannot be opened; delete it and start again.");
            }
            return new GraphHopperRoadGraph(hopper, source, settings.accessibility());
        } catch (RuntimeException problem) {
            hopper.close();
            throw problem;
        }
    }

    private void build(MapSource source, Path empty, Consumer<String> progress) {
        Path osm = source.path();
        if (source.generalised()) {
            progress.accept("compiling the road tables of " + source.path());
            osm = settings.dataPath().resolve("map").resolve(source.name() + ".osm");
            RoadTableCompiler.compile(source.path(), osm);
        }
        progress.accept("reading the roads of " + osm);
        AtlasHopper hopper = new AtlasHopper(empty, source.generalised(), profiles);
        hopper.setOSMFile(osm.toString());
        try {
            hopper.importOrLoad();
            if (!source.generalised()) {
                progress.accept("reading the rivers of " + osm);
                Rivers.keep(RiverReader.read(osm), empty);
            }
        } catch (RuntimeException | AssertionError problem) {
            throw new MapProblem(
                    "The map " + source.path() + " cannot be read as OpenStreetMap data: " + problem.getMessage(),
                    problem);
        } finally {
            hopper.close();
        }
    }
}
