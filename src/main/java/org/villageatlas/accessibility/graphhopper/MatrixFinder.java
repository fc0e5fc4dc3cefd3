package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.villageatlas.accessibility.Access;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.geo.Position;

/** Travel times from many to many: one tree of fastest ways an origin, on two threads at most. */
final class MatrixFinder implements AutoCloseable {

    private static final int THREADS = 2;

    private final Snapper snapper;
    private final RoadArcs arcs;
    private final Weighting carSeconds;
    private final Queue<FastestTree> idle = new ConcurrentLinkedQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "matrix");
        thread.setDaemon(true);
        return thread;
    });

    MatrixFinder(Snapper snapper, RoadArcs arcs, Weighting carSeconds) {
        this.snapper = snapper;
        this.arcs = arcs;
        this.carSeconds = carSeconds;
    }

    Matrix find(List<Position> origins, List<Position> destinations) {
        List<Snapper.Snapped> from = origins.stream().map(snapper::snap).toList();
        List<Snapper.Snapped> to = destinations.stream().map(snapper::snap).toList();
        List<Place> targets = to.stream().map(this::place).toList();
        double[][] seconds = new double[from.size()][];
        double[][] metres = new double[from.size()][];
        List<Callable<Void>> rows = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            int row = i;
            Place origin = place(from.get(i));
            rows.add(() -> {
                FastestTree.Row found = search(origin, targets);
                seconds[row] = found.seconds();
                metres[row] = found.metres();
                return null;
            });
        }
        run(rows);
        return new Matrix(accesses(from), accesses(to), seconds, metres);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** A point out of reach of any road has no exits and no entries. */
    private Place place(Snapper.Snapped point) {
        return point.access().reachesRoad()
                ? Place.of(point.snap(), carSeconds)
                : new Place(Place.AT_NODE, 0, 0, 0, 0, List.of(), List.of());
    }

    private static List<Access> accesses(List<Snapper.Snapped> points) {
        return points.stream().map(Snapper.Snapped::access).toList();
    }

    private FastestTree.Row search(Place origin, List<Place> targets) {
        FastestTree tree = idle.poll();
        if (tree == null) {
            tree = new FastestTree(arcs);
        }
        FastestTree.Row row = tree.search(origin, targets);
        idle.add(tree);
        return row;
    }

    private void run(List<Callable<Void>> rows) {
        try {
            for (Future<Void> row : workers.invokeAll(rows)) {
                row.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The matrix was interrupted", stopped);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("The matrix failed", problem.getCause());
        }
    }
}
