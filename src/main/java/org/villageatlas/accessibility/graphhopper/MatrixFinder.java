package org.villageatlas.accessibility.graphhopper;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.villageatlas.accessibility.Access;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.sweep.ManyToMany;
import org.villageatlas.geo.Position;

/** Travel times between points: brings them onto the roads and asks for the ways between. */
final class MatrixFinder implements AutoCloseable {

    private final Snapper snapper;
    private final ManyToMany ways;
    private final Contraction roads;

    MatrixFinder(Snapper snapper, Contraction roads) {
        this.snapper = snapper;
        this.ways = new ManyToMany(roads.hierarchy());
        this.roads = roads;
    }

    Matrix find(List<Position> origins, List<Position> destinations) {
        return find(origins, destinations, share -> {});
    }

    /** @param progress is told the share done; ends the search by throwing */
    Matrix find(List<Position> origins, List<Position> destinations, DoubleConsumer progress) {
        List<Snapper.Snapped> from = origins.stream().map(snapper::snap).toList();
        List<Snapper.Snapped> to = destinations.stream().map(snapper::snapEnd).toList();
        ManyToMany.Table table = ways.find(places(from), places(to), progress);
        return new Matrix(accesses(from), accesses(to), table.seconds(), table.metres());
    }

    @Override
    public void close() {
        ways.close();
    }

    private List<Place> places(List<Snapper.Snapped> points) {
        return points.stream().map(this::place).toList();
    }

    /** A point out of reach of any road has no exits and no entries. */
    private Place place(Snapper.Snapped point) {
        return point.access().reachesRoad() ? roads.place(point.snap()) : Contraction.nowhere();
    }

    private static List<Access> accesses(List<Snapper.Snapped> points) {
        return points.stream().map(Snapper.Snapped::access).toList();
    }
}
