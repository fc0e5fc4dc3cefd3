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
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.modification.ModificationMatcher;
import org.villageatlas.accessibility.modification.RoadModifier;
import org.villageatlas.accessibility.road.ModificationMatch;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.resource.Months;

/** Makes routers on modified roads. The data that they share is copied from the graph on first use. */
final class ModifiedRouterFactory implements AutoCloseable {

    private static final int THREADS = 2;

    private final AtlasHopper hopper;
    private final Function<Profile, ProfileRouter> profiles;
    private final AccessibilitySettings.WalkSettings walk;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "changed-roads");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable GraphRoadSource map;
    private final Map<Profile, EdgeTimes> seconds = new EnumMap<>(Profile.class);

    /** @param profiles the router of a profile */
    ModifiedRouterFactory(
            AtlasHopper hopper, Function<Profile, ProfileRouter> profiles, AccessibilitySettings.WalkSettings walk) {
        this.hopper = hopper;
        this.profiles = profiles;
        this.walk = walk;
    }

    boolean hasClosures(Profile profile, Month month) {
        return (seconds(profile).allClosedMonths() & Months.bit(month)) != 0;
    }

    Router modified(Profile profile, @Nullable Month month, List<RoadModification> modifications) {
        EdgeTimes base = seconds(profile);
        ModifiedRoads roads = RoadModifier.apply(map(), base, month, modifications);
        return new ModifiedRouter(hopper, profiles.apply(profile), roads, base, walk, workers);
    }

    List<ModificationMatch> match(List<RoadModification> modifications) {
        return ModificationMatcher.of(map(), seconds(Profile.CAR), modifications);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private synchronized GraphRoadSource map() {
        if (map == null) {
            map = new GraphRoadSource(hopper, profiles.apply(Profile.CAR));
        }
        return map;
    }

    private synchronized EdgeTimes seconds(Profile profile) {
        return seconds.computeIfAbsent(profile, asked -> new EdgeTimes(hopper, profiles.apply(asked)));
    }
}
