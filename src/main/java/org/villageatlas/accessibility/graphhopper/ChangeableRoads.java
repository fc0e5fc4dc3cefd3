package org.villageatlas.accessibility.graphhopper;

import java.time.Month;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.change.ChangeMatching;
import org.villageatlas.accessibility.change.RoadChanging;
import org.villageatlas.accessibility.network.ChangeMatch;
import org.villageatlas.accessibility.network.RoadChange;

/** Makes travel times on changed roads; what all of them read is copied from the graph when the first one is asked for. */
final class ChangeableRoads implements AutoCloseable {

    private static final int THREADS = 2;

    private final AtlasHopper hopper;
    private final Snapper carSnapper;
    private final AccessibilitySettings.WalkSettings walk;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "changed-roads");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable MapRoads map;
    private @Nullable EdgeSeconds seconds;

    ChangeableRoads(AtlasHopper hopper, Snapper carSnapper, AccessibilitySettings.WalkSettings walk) {
        this.hopper = hopper;
        this.carSnapper = carSnapper;
        this.walk = walk;
    }

    boolean hasClosures(Month month) {
        MapRoads roads = map();
        for (int section = 0; section < roads.sections(); section++) {
            if ((roads.closedMonths(section) >> (month.getValue() - 1) & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    TravelTimes changed(Profile profile, @Nullable Month month, List<RoadChange> changes) {
        EdgeSeconds base = seconds();
        return new ChangedTimes(hopper, RoadChanging.apply(map(), base, month, changes), base, walk, workers);
    }

    List<ChangeMatch> match(List<RoadChange> changes) {
        return ChangeMatching.of(map(), seconds(), changes);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private synchronized MapRoads map() {
        if (map == null) {
            map = new MapRoads(hopper, carSnapper);
        }
        return map;
    }

    private synchronized EdgeSeconds seconds() {
        if (seconds == null) {
            seconds = new EdgeSeconds(hopper);
        }
        return seconds;
    }
}
