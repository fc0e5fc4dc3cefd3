package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.shapes.BBox;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.MapSource;
import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.geo.Position;

/** The road graph of a map from within, for tests of the engine. */
final class OpenedRoads implements AutoCloseable {

    final AtlasHopper hopper;
    final Profile profile;
    final boolean generalised;
    final ContractionHierarchy hierarchy;
    final ProfileRouter roads;

    OpenedRoads(Path map, Path data, Profile profile) {
        this.profile = profile;
        Island.open(map, data).close();
        MapSource source = MapSource.of(map);
        generalised = source.generalised();
        Set<Profile> profiles = Island.walk().profiles();
        hopper = new AtlasHopper(data.resolve("graph").resolve(source.fingerprint(profiles)), generalised, profiles);
        hopper.load();
        roads = new ProfileRouter(hopper, profile, Island.walk());
        hierarchy = roads.contraction().hierarchy();
    }

    /** An extract whose hierarchy is contracted as that of a large one, in a borrowed order. */
    static OpenedRoads inBorrowedOrder(Path extract, Path folder, Profile profile) {
        AtlasHopper hopper = new AtlasHopper(folder, false, Set.of(profile));
        hopper.borrowOrderFrom(0);
        hopper.setOSMFile(extract.toString());
        hopper.importOrLoad();
        return new OpenedRoads(hopper, profile);
    }

    private OpenedRoads(AtlasHopper hopper, Profile profile) {
        this.hopper = hopper;
        this.profile = profile;
        generalised = false;
        roads = new ProfileRouter(hopper, profile, Island.walk());
        hierarchy = roads.contraction().hierarchy();
    }

    /** Random points that have a road within reach, on it. */
    List<Snap> snaps(Random random, int count) {
        BBox bounds = hopper.getBaseGraph().getBounds();
        return Stream.generate(() -> new Position(
                        bounds.minLon + random.nextDouble() * (bounds.maxLon - bounds.minLon),
                        bounds.minLat + random.nextDouble() * (bounds.maxLat - bounds.minLat)))
                .map(roads.snapper()::snap)
                .filter(point -> point.access().reachesRoad())
                .map(Snapper.SnappedPoint::snap)
                .limit(count)
                .toList();
    }

    List<GraphLocation> locations(List<Snap> snaps) {
        return snaps.stream().map(roads.contraction()::location).toList();
    }

    @Override
    public void close() {
        hopper.close();
    }
}
