package org.villageatlas.accessibility.sweep;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleConsumer;
import org.villageatlas.accessibility.hierarchy.Climb;
import org.villageatlas.accessibility.hierarchy.Hierarchy;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.hierarchy.TripCode;
import org.villageatlas.accessibility.hierarchy.UpwardArcs;

/**
 * Fastest ways from many places to many. The larger side becomes cones, the smaller one lanes that sweep down them, so
 * that each side is climbed once and each arc of a cone is read once for a block of lanes. Memory is bounded by the block
 * of lanes and by the cone.
 */
public final class ManyToMany implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int MOST_LANES = 64;
    private static final int VECTOR = 8;
    private static final int MOST_PLACES = 1024;

    /** 64 MB a thread. */
    private static final int MOST_ROW_CELLS = 8 << 20;

    private final Hierarchy hierarchy;
    /** Each has an array of the size of the network, so that the collector of garbage may have them when it comes by. */
    private final Queue<WeakReference<Climb>> idle = new ConcurrentLinkedQueue<>();

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "matrix");
        thread.setDaemon(true);
        return thread;
    });

    public ManyToMany(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** What was found: by origin and destination, NaN where there is no way. */
    public record Table(double[][] seconds, double[][] metres) {}

    /** The gates of the places of one side, and the arcs by which they climb. */
    private record Side(List<List<Place.Gate>> gates, UpwardArcs arcs) {

        int size() {
            return gates.size();
        }
    }

    /** @throws IllegalStateException when the thread is interrupted; nothing is left running */
    public Table find(List<Place> origins, List<Place> destinations) {
        return find(origins, destinations, share -> {});
    }

    /**
     * The same for those who watch.
     *
     * @param progress is told the share done, 0 to 1; ends the search by throwing, and nothing is left running
     * @throws IllegalStateException when the thread is interrupted
     */
    public Table find(List<Place> origins, List<Place> destinations, DoubleConsumer progress) {
        Table table = new Table(
                new double[origins.size()][destinations.size()], new double[origins.size()][destinations.size()]);
        Side from = new Side(origins.stream().map(Place::exits).toList(), hierarchy.leaving());
        Side to = new Side(destinations.stream().map(Place::entries).toList(), hierarchy.entering());
        TripCode code = hierarchy.code();
        if (origins.size() >= destinations.size()) {
            find(from, to, progress, (place, first, ways, count) -> {
                for (int i = 0; i < count; i++) {
                    table.seconds()[place][first + i] = code.seconds(ways[i]);
                    table.metres()[place][first + i] = code.metres(ways[i]);
                }
            });
        } else {
            find(to, from, progress, (place, first, ways, count) -> {
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

    private void find(Side wide, Side narrow, DoubleConsumer progress, Row row) {
        List<Runnable> blocks = new ArrayList<>();
        for (int first = 0; first < wide.size(); first += MOST_PLACES) {
            Part part = new Part(wide, first, narrow, row);
            for (int lane = 0; lane < narrow.size(); lane += part.lanes) {
                int firstLane = lane;
                blocks.add(() -> part.sweep(firstLane));
            }
        }
        Blocks.run(workers, blocks, progress);
    }

    /** Some places of the wide side, against blocks of lanes of the narrow one. */
    private final class Part {

        private final int firstPlace;
        private final Side narrow;
        private final Row row;
        private final Cone cone;
        private final int lanes;
        private final Queue<LaneSweep> sweeps = new ConcurrentLinkedQueue<>();

        Part(Side wide, int firstPlace, Side narrow, Row row) {
            this.firstPlace = firstPlace;
            this.narrow = narrow;
            this.row = row;
            int end = Math.min(wide.size(), firstPlace + MOST_PLACES);
            cone = new Cone(wide.gates().subList(firstPlace, end), wide.arcs(), hierarchy);
            int most = Math.max(VECTOR, Math.min(MOST_LANES, MOST_ROW_CELLS / Math.max(1, cone.nodes())));
            int blocks = Math.max(1, (narrow.size() + most - 1) / most);
            lanes = (narrow.size() + blocks - 1) / blocks;
        }

        void sweep(int firstLane) {
            LaneSweep kept = sweeps.poll();
            LaneSweep sweep = kept == null ? new LaneSweep(cone, (lanes + VECTOR - 1) / VECTOR * VECTOR) : kept;
            int count = Math.min(lanes, narrow.size() - firstLane);
            climb(sweep, narrow.gates().subList(firstLane, firstLane + count), narrow.arcs());
            sweep.run();
            for (int place = 0; place < cone.places(); place++) {
                row.put(firstPlace + place, firstLane, sweep.row(place), count);
            }
            sweeps.add(sweep);
        }
    }

    private void climb(LaneSweep sweep, List<List<Place.Gate>> gates, UpwardArcs arcs) {
        WeakReference<Climb> kept = idle.poll();
        Climb known = kept == null ? null : kept.get();
        Climb climb = known == null ? new Climb(hierarchy.nodes()) : known;
        sweep.clear();
        for (int lane = 0; lane < gates.size(); lane++) {
            climb.from(gates.get(lane), arcs, hierarchy);
            sweep.put(lane, climb);
        }
        idle.add(kept == null || known == null ? new WeakReference<>(climb) : kept);
    }
}
