package org.villageatlas.accessibility.sweep;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleConsumer;
import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.hierarchy.UpwardGraph;
import org.villageatlas.accessibility.hierarchy.UpwardSearch;
import org.villageatlas.accessibility.hierarchy.WeightCodec;

/**
 * Many-to-many shortest paths by RPHAST. The larger side becomes search spaces; the smaller side becomes lanes that
 * are swept down them. Each location is searched upward once, and each arc of a search space is read once for a block
 * of lanes. Memory is bounded by the block of lanes and by the search space.
 */
public final class ManyToMany implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int MOST_LANES = 64;
    private static final int VECTOR = 8;
    private static final int MOST_LOCATIONS = 1024;

    /** 64 MB a thread. */
    private static final int MOST_ROW_CELLS = 8 << 20;

    private final ContractionHierarchy hierarchy;
    /** Weak, so that garbage collection may free them: each has an array of the size of the network. */
    private final Queue<WeakReference<UpwardSearch>> idle = new ConcurrentLinkedQueue<>();

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "matrix");
        thread.setDaemon(true);
        return thread;
    });

    public ManyToMany(ContractionHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Travel times and lengths by origin and destination, NaN where there is no path. */
    public record Table(double[][] seconds, double[][] metres) {}

    /** The connectors of the locations of one side, and the graph of their upward searches. */
    private record Side(List<List<GraphLocation.Connector>> connectors, UpwardGraph arcs) {

        int size() {
            return connectors.size();
        }
    }

    /** @throws IllegalStateException when the thread is interrupted; nothing is left running */
    public Table find(List<GraphLocation> origins, List<GraphLocation> destinations) {
        return find(origins, destinations, share -> {});
    }

    /**
     * The same with progress.
     *
     * @param progress receives the share done, 0 to 1; cancels the search by throwing, and no thread of it is left
     *     running
     * @throws IllegalStateException when the thread is interrupted
     */
    public Table find(List<GraphLocation> origins, List<GraphLocation> destinations, DoubleConsumer progress) {
        Table table = new Table(
                new double[origins.size()][destinations.size()], new double[origins.size()][destinations.size()]);
        Side from = new Side(origins.stream().map(GraphLocation::exits).toList(), hierarchy.forwardGraph());
        Side to = new Side(destinations.stream().map(GraphLocation::entries).toList(), hierarchy.backwardGraph());
        WeightCodec codec = hierarchy.codec();
        if (origins.size() >= destinations.size()) {
            find(from, to, progress, (location, first, paths, count) -> {
                for (int i = 0; i < count; i++) {
                    table.seconds()[location][first + i] = codec.seconds(paths[i]);
                    table.metres()[location][first + i] = codec.metres(paths[i]);
                }
            });
        } else {
            find(to, from, progress, (location, first, paths, count) -> {
                for (int i = 0; i < count; i++) {
                    table.seconds()[first + i][location] = codec.seconds(paths[i]);
                    table.metres()[first + i][location] = codec.metres(paths[i]);
                }
            });
        }
        new SameEdgePaths(origins, destinations).improve(table);
        return table;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Receives the weights between a location of the wide side and some of the narrow one. */
    private interface Row {
        void put(int location, int first, long[] paths, int count);
    }

    private void find(Side wide, Side narrow, DoubleConsumer progress, Row row) {
        List<Runnable> blocks = new ArrayList<>();
        for (int first = 0; first < wide.size(); first += MOST_LOCATIONS) {
            Part part = new Part(wide, first, narrow, row);
            for (int lane = 0; lane < narrow.size(); lane += part.lanes) {
                int firstLane = lane;
                blocks.add(() -> part.sweep(firstLane));
            }
        }
        ParallelBlocks.run(workers, blocks, progress);
    }

    /** Some locations of the wide side against blocks of lanes of the narrow one. */
    private final class Part {

        private final int firstLocation;
        private final Side narrow;
        private final Row row;
        private final SearchSpace searchSpace;
        private final int lanes;
        private final Queue<PhastSweep> sweeps = new ConcurrentLinkedQueue<>();

        Part(Side wide, int firstLocation, Side narrow, Row row) {
            this.firstLocation = firstLocation;
            this.narrow = narrow;
            this.row = row;
            int end = Math.min(wide.size(), firstLocation + MOST_LOCATIONS);
            searchSpace = new SearchSpace(wide.connectors().subList(firstLocation, end), wide.arcs(), hierarchy);
            int most = Math.max(VECTOR, Math.min(MOST_LANES, MOST_ROW_CELLS / Math.max(1, searchSpace.nodes())));
            int blocks = Math.max(1, (narrow.size() + most - 1) / most);
            lanes = (narrow.size() + blocks - 1) / blocks;
        }

        void sweep(int firstLane) {
            PhastSweep kept = sweeps.poll();
            PhastSweep sweep =
                    kept == null ? new PhastSweep(searchSpace, (lanes + VECTOR - 1) / VECTOR * VECTOR) : kept;
            int count = Math.min(lanes, narrow.size() - firstLane);
            search(sweep, narrow.connectors().subList(firstLane, firstLane + count), narrow.arcs());
            sweep.run();
            for (int location = 0; location < searchSpace.locations(); location++) {
                row.put(firstLocation + location, firstLane, sweep.row(location), count);
            }
            sweeps.add(sweep);
        }
    }

    private void search(PhastSweep sweep, List<List<GraphLocation.Connector>> connectors, UpwardGraph arcs) {
        WeakReference<UpwardSearch> kept = idle.poll();
        UpwardSearch known = kept == null ? null : kept.get();
        UpwardSearch search = known == null ? new UpwardSearch(hierarchy.nodes()) : known;
        sweep.clear();
        for (int lane = 0; lane < connectors.size(); lane++) {
            search.from(connectors.get(lane), arcs, hierarchy);
            sweep.put(lane, search);
        }
        idle.add(kept == null || known == null ? new WeakReference<>(search) : kept);
    }
}
