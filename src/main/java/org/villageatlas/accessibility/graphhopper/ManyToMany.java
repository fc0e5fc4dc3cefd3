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
    record Table(double[][] seconds, double[][] metres) {}

    /** The gates of the places of one side, and the arcs by which they climb. */
    private record Side(List<List<Place.Gate>> gates, UpwardArcs arcs) {

        int size() {
            return gates.size();
        }
    }

    /** @throws IllegalStateException when the thread is interrupted; nothing is left running */
    Table find(List<Place> origins, List<Place> destinations) {
        Table table = new Table(
                new double[origins.size()][destinations.size()], new double[origins.size()][destinations.size()]);
        Side from = new Side(origins.stream().map(Place::exits).toList(), hierarchy.leaving());
        Side to = new Side(destinations.stream().map(Place::entries).toList(), hierarchy.entering());
        TripCode code = hierarchy.code();
        if (origins.size() >= destinations.size()) {
            find(from, to, (place, first, ways, count) -> {
                for (int i = 0; i < count; i++) {
                    table.seconds()[place][first + i] = code.seconds(ways[i]);
                    table.metres()[place][first + i] = code.metres(ways[i]);
                }
            });
        } else {
            find(to, from, (place, first, ways, count) -> {
                for (int i = 0; i < count; i++) {
                    table.seconds()[first + i][place] = code.seconds(ways[i]);
                    table.metres()[first + i][place] = code.metres(ways[i]);
                }
            });
        }
        new AlongEdges(origins, destinations).improve(table);
        return table;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Takes the ways between a place of the wide side and some of the narrow one. */
    private interface Row {
        void put(int place, int first, long[] ways, int count);
    }

    private void find(Side wide, Side narrow, Row row) {
        List<Callable<Void>> blocks = new ArrayList<>();
        int parts = (narrow.size() + MOST_LANES - 1) / MOST_LANES;
        for (int start = 0; start < wide.size(); start += MOST_PLACES) {
            int firstPlace = start;
            int end = Math.min(wide.size(), start + MOST_PLACES);
            Cone cone = new Cone(wide.gates().subList(start, end), wide.arcs(), hierarchy);
            int lanes = (narrow.size() + parts - 1) / Math.max(1, parts);
            Queue<LaneSweep> sweeps = new ConcurrentLinkedQueue<>();
            for (int lane = 0; lane < narrow.size(); lane += lanes) {
                int first = lane;
                int count = Math.min(lanes, narrow.size() - first);
                blocks.add(() -> {
                    LaneSweep idleSweep = sweeps.poll();
                    LaneSweep sweep = idleSweep == null
                            ? new LaneSweep(cone, (lanes + VECTOR - 1) / VECTOR * VECTOR)
                            : idleSweep;
                    climb(sweep, narrow, first, count);
                    sweep.run();
                    for (int place = 0; place < cone.places(); place++) {
                        row.put(firstPlace + place, first, sweep.row(place), count);
                    }
                    sweeps.add(sweep);
                    return null;
                });
            }
        }
        run(blocks);
    }

    private void climb(LaneSweep sweep, Side narrow, int first, int count) {
        Climb idleClimb = idle.poll();
        Climb climb = idleClimb == null ? new Climb(hierarchy.nodes()) : idleClimb;
        sweep.clear();
        for (int lane = 0; lane < count; lane++) {
            climb.from(narrow.gates().get(first + lane), narrow.arcs(), hierarchy);
            sweep.put(lane, climb);
        }
        idle.add(climb);
    }

    private void run(Collection<Callable<Void>> blocks) {
        try {
            for (Future<Void> block : workers.invokeAll(blocks)) {
                block.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The matrix was interrupted", stopped);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("The matrix failed", problem.getCause());
        }
    }
}
