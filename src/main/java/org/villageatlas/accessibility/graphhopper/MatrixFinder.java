package org.villageatlas.accessibility.graphhopper;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.sweep.ManyToMany;
import org.villageatlas.geo.Position;

/** Computes travel time matrices: snaps the points and runs the many-to-many search. */
final class MatrixFinder implements AutoCloseable {

    private final Snapper snapper;
    private final ManyToMany paths;
    private final Contraction roads;

    MatrixFinder(Snapper snapper, Contraction roads) {
        this.snapper = snapper;
        this.paths = new ManyToMany(roads.hierarchy());
        this.roads = roads;
    }

    /** @param progress receives the share done; cancels the search by throwing */
    TravelTimeMatrix find(List<Position> origins, List<Position> destinations, DoubleConsumer progress) {
        List<Snapper.SnappedPoint> from = origins.stream().map(snapper::snap).toList();
        List<Snapper.SnappedPoint> to =
                destinations.stream().map(snapper::snapEnd).toList();
        ManyToMany.Table table = paths.find(locations(from), locations(to), progress);
        return new TravelTimeMatrix(accesses(from), accesses(to), table.seconds(), table.metres());
    }

    @Override
    public void close() {
        paths.close();
    }

    private List<GraphLocation> locations(List<Snapper.SnappedPoint> points) {
        return points.stream().map(this::location).toList();
    }

    /** A point without a road within reach has no connectors. */
    private GraphLocation location(Snapper.SnappedPoint point) {
        return point.access().reachesRoad() ? roads.location(point.snap()) : Contraction.unreachable();
    }

    private static List<AccessLeg> accesses(List<Snapper.SnappedPoint> points) {
        return points.stream().map(Snapper.SnappedPoint::access).toList();
    }
}
