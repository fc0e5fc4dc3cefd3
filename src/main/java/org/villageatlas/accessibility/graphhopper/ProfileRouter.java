package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.geo.Position;

/** Routing for one profile. Structures that take much memory are made on first use. */
final class ProfileRouter implements Router, AutoCloseable {

    private final AtlasHopper hopper;
    private final Profile profile;
    private final Weighting seconds;
    private final Snapper snapper;
    private final RouteFinder routes;
    private @Nullable Contraction contraction;
    private @Nullable MatrixFinder matrices;
    private @Nullable TravelTimeFieldFinder travelTimeFields;

    ProfileRouter(AtlasHopper hopper, Profile profile, AccessibilitySettings.WalkSettings walk) {
        this.hopper = hopper;
        this.profile = profile;
        seconds = hopper.seconds(profile);
        snapper = new Snapper(hopper, hopper.routable(profile, seconds), walk);
        routes = new RouteFinder(hopper, seconds);
    }

    Profile profile() {
        return profile;
    }

    /** Travel time of an edge in seconds, infinite where the profile may not go. */
    Weighting seconds() {
        return seconds;
    }

    /** Snaps points to roads of this profile. */
    Snapper snapper() {
        return snapper;
    }

    /** The contraction hierarchy in flat arrays. */
    synchronized Contraction contraction() {
        Contraction made = contraction;
        if (made == null) {
            made = hopper.readShortcuts(
                    profile, shortcuts -> new Contraction(hopper.getBaseGraph(), shortcuts, seconds));
            contraction = made;
        }
        return made;
    }

    private synchronized MatrixFinder matrices() {
        MatrixFinder made = matrices;
        if (made == null) {
            made = new MatrixFinder(snapper, contraction());
            matrices = made;
        }
        return made;
    }

    private synchronized TravelTimeFieldFinder travelTimeFields() {
        TravelTimeFieldFinder made = travelTimeFields;
        if (made == null) {
            made = new TravelTimeFieldFinder(snapper, contraction(), hopper.getBaseGraph(), seconds);
            travelTimeFields = made;
        }
        return made;
    }

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, DoubleConsumer progress) {
        return matrices().find(origins, destinations, progress);
    }

    @Override
    public TravelTimeField travelTimeField(List<Position> places, Direction direction) {
        return travelTimeFields().find(places, direction);
    }

    @Override
    public Route route(List<Position> points) {
        List<Snapper.SnappedPoint> stops = points.stream().map(snapper::snap).toList();
        List<Route.Leg> legs = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            // A query graph changes the snaps that it is made of, so each leg has its own.
            legs.add(routes.find(snapper.snap(points.get(i - 1)), snapper.snapEnd(points.get(i))));
        }
        return new Route(stops.stream().map(Snapper.SnappedPoint::access).toList(), legs);
    }

    @Override
    public synchronized void close() {
        if (matrices != null) {
            matrices.close();
        }
    }
}
