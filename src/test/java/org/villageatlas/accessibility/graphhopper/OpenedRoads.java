package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.shapes.BBox;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.villageatlas.accessibility.Island;
import org.villageatlas.geo.Position;

/** The road graph of a map from within, for tests of the engine. */
final class OpenedRoads implements AutoCloseable {

    final AtlasHopper hopper;
    final boolean generalised;
    final Hierarchy hierarchy;
    private final Snapper snapper;

    OpenedRoads(Path map, Path data) {
        Island.open(map, data).close();
        MapSource source = MapSource.of(map);
        generalised = source.generalised();
        hopper = new AtlasHopper(data.resolve("graph").resolve(source.fingerprint()), generalised);
        hopper.load();
        hierarchy = new Hierarchy(hopper.getBaseGraph(), hopper.carShortcuts(), hopper.carSeconds());
        snapper = new Snapper(
                (LocationIndexTree) hopper.getLocationIndex(),
                hopper.getBaseGraph(),
                hopper.routable(hopper.carSeconds()),
                Island.settings(map, data).accessibility());
    }

    /** Random points that have a road within reach, on it. */
    List<Snap> snaps(Random random, int count) {
        BBox bounds = hopper.getBaseGraph().getBounds();
        return Stream.generate(() -> new Position(
                        bounds.minLon + random.nextDouble() * (bounds.maxLon - bounds.minLon),
                        bounds.minLat + random.nextDouble() * (bounds.maxLat - bounds.minLat)))
                .map(snapper::snap)
                .filter(point -> point.access().reachesRoad())
                .map(Snapper.Snapped::snap)
                .limit(count)
                .toList();
    }

    List<Place> places(List<Snap> snaps) {
        return snaps.stream().map(snap -> Place.of(snap, hopper.carSeconds())).toList();
    }

    @Override
    public void close() {
        hopper.close();
    }
}
