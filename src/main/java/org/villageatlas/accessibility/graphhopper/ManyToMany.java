package org.villageatlas.accessibility.graphhopper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fastest ways from many places to many. The larger side becomes cones, the smaller one lanes that sweep down them, so
 * that each side is climbed once and each arc of a cone is read once for a block of lanes. Memory is bounded by the block
 * of lanes and by the cone.
 */
final class ManyToMany implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int MOST_LANES = 64;
    private static final int VECTOR = 8;
    private static final int MOST_PLACES = 1024;

    private final Hierarchy hierarchy;
    private final Queue<Climb> idle = new ConcurrentLinkedQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "matrix");
        thread.setDaemon(true);
        return thread;
    });

    ManyToMany(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** What was found: by origin and destination, NaN where there is no way. */
    record Table(double[][] seconds, double[][] metres) {

        private void put(int origin, int destination, long way, TripCode code) {
            boolean reached = way < TripCode.NONE;
            seconds[origin][destination] = reached ? code.seconds(way) : Double.NaN;
            metres[origin][destination] = reached ? code.metres(way) : Double.NaN;
        }
    }

    /** The gates of the places of one side, and the arcs by which they climb. */
    private record Side(List<List<Place.Gate>> gates, UpwardArcs arcs) {}

    /** @throws IllegalStateException when the thread is interrupted; nothing is left running */
    Table find(List<Place> origins, List<Place> destinations) {
        Table table = new Table(
                new double[origins.size()][destinations.size()], new double[origins.size()][destinations.size()]);
        Side from = new Side(origins.stream().map(Place::exits).toList(), hierarchy.leaving());
        Side to = new Side(destinations.stream().map(Place::entries).toList(), hierarchy.entering());
        if (origins.size() >= destinations.size()) {
            find(from, to, (place, lane, way) -> table.put(place, lane, way, hierarchy.code()));
        } else {
            find(to, from, (place, lane, way) -> table.put(lane, place, way, hierarchy.code()));
        }
        new AlongEdges(origins, destinations).improve(table);
        return table;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private interface Cell {
        void put(int place, int lane, long way);
    }

    private void find(Side wide, Side narrow, Cell cell) {
        List<Callable<Void>> work = new ArrayList<>();
        int blocks = (narrow.gates().size() + MOST_LANES - 1) / MOST_LANES;
        for (int start = 0; start < wide.gates().size(); start += MOST_PLACES) {
            int firstPlace = start;
            int end = Math.min(wide.gates().size(), start + MOST_PLACES);
            Cone cone = new Cone(wide.gates().subList(start, end), wide.arcs(), hierarchy);
            Queue<LaneSweep> sweeps = new ConcurrentLinkedQueue<>();
            int width = (narrow.gates().size() + blocks - 1) / blocks;
            for (int lane = 0; lane < narrow.gates().size(); lane += width) {
                int firstLane = lane;
                work.add(() -> {
                    LaneSweep idleSweep = sweeps.poll();
                    LaneSweep sweep =
                            idleSweep == null ? new LaneSweep(cone, (width + VECTOR - 1) / VECTOR * VECTOR) : idleSweep;
                    int lanes = Math.min(width, narrow.gates().size() - firstLane);
                    climb(sweep, narrow, firstLane, lanes);
                    sweep.run();
                    for (int place = 0; place < cone.places(); place++) {
                        long[] row = sweep.row(place);
                        for (int i = 0; i < lanes; i++) {
                            cell.put(firstPlace + place, firstLane + i, row[i]);
                        }
                    }
                    sweeps.add(sweep);
                    return null;
                });
            }
        }
        run(work);
    }

    private void climb(LaneSweep sweep, Side narrow, int firstLane, int lanes) {
        Climb idleClimb = idle.poll();
        Climb climb = idleClimb == null ? new Climb(hierarchy.nodes()) : idleClimb;
        sweep.clear();
        for (int i = 0; i < lanes; i++) {
            climb.from(narrow.gates().get(firstLane + i), narrow.arcs(), hierarchy);
            sweep.put(i, climb);
        }
        idle.add(climb);
    }

    private void run(Collection<Callable<Void>> work) {
        try {
            for (Future<Void> part : workers.invokeAll(work)) {
                part.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The matrix was interrupted", stopped);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("The matrix failed", problem.getCause());
        }
    }
}
