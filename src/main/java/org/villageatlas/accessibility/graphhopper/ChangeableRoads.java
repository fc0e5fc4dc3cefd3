package org.villageatlas.accessibility.graphhopper;

import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.change.ChangeMatching;
import org.villageatlas.accessibility.change.ChangedRoads;
import org.villageatlas.accessibility.change.RoadChanging;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.network.ChangeMatch;
import org.villageatlas.accessibility.network.RoadChange;
import org.villageatlas.accessibility.network.RoadTimes;

/** Makes travel times on changed roads; what all of them read is copied from the graph when the first one is asked for. */
final class ChangeableRoads implements AutoCloseable {

    private static final int THREADS = 2;

    private final AtlasHopper hopper;
    private final Function<Profile, ProfileRoads> profiles;
    private final AccessibilitySettings.WalkSettings walk;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "changed-roads");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable MapRoads map;
    private final Map<Profile, EdgeSeconds> seconds = new EnumMap<>(Profile.class);

    /** @param profiles the roads as a profile sees them */
    ChangeableRoads(
            AtlasHopper hopper, Function<Profile, ProfileRoads> profiles, AccessibilitySettings.WalkSettings walk) {
        this.hopper = hopper;
        this.profiles = profiles;
        this.walk = walk;
    }

    boolean hasClosures(Profile profile, Month month) {
        return (seconds(profile).allClosedMonths() >> (month.getValue() - 1) & 1) != 0;
    }

    RoadTimes changed(Profile profile, @Nullable Month month, List<RoadChange> changes) {
        EdgeSeconds base = seconds(profile);
        ChangedRoads roads = RoadChanging.apply(map(), base, month, changes);
        return new ChangedTimes(hopper, profiles.apply(profile), roads, base, walk, workers);
    }

    List<ChangeMatch> match(List<RoadChange> changes) {
        return ChangeMatching.of(map(), seconds(Profile.CAR), changes);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private synchronized MapRoads map() {
        if (map == null) {
            map = new MapRoads(hopper, profiles.apply(Profile.CAR));
        }
        return map;
    }

    private synchronized EdgeSeconds seconds(Profile profile) {
        return seconds.computeIfAbsent(profile, asked -> new EdgeSeconds(hopper, profiles.apply(asked)));
    }
}
