package org.villageatlas.accessibility.dijkstra;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.section.AdjacencyArray;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadPosition;
import org.villageatlas.accessibility.sweep.ParallelBlocks;

/** Shortest paths by time on modified roads: distance tables, searched from the smaller side, and single paths. */
public final class ShortestPaths {

    private final ModifiedRoads roads;
    private final AdjacencyArray incidence;
    private final ExecutorService workers;
    private final Queue<DijkstraSearch> idle = new ConcurrentLinkedQueue<>();

    /**
     * Searches on some roads.
     *
     * @param incidence of these roads
     * @param workers do the searches; not closed here
     */
    public ShortestPaths(ModifiedRoads roads, AdjacencyArray incidence, ExecutorService workers) {
        this.roads = roads;
        this.incidence = incidence;
        this.workers = workers;
    }

    /** Travel times and lengths by origin and destination, NaN where there is no path. */
    public record Table(double[][] seconds, double[][] metres) {}

    /** @throws IllegalStateException when the thread is interrupted; nothing is left running */
    public Table table(List<RoadPosition> origins, List<RoadPosition> destinations) {
        return table(origins, destinations, share -> {});
    }

    /**
     * The same with progress.
     *
     * @param progress receives the share done, 0 to 1; cancels the search by throwing, and no thread of it is left
     *     running
     * @throws IllegalStateException when the thread is interrupted
     */
    public Table table(List<RoadPosition> origins, List<RoadPosition> destinations, DoubleConsumer progress) {
        Table table = new Table(
                new double[origins.size()][destinations.size()], new double[origins.size()][destinations.size()]);
        boolean outbound = origins.size() <= destinations.size();
        List<RoadPosition> few = outbound ? origins : destinations;
        List<RoadPosition> many = outbound ? destinations : origins;
        List<Runnable> rows = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            int row = i;
            rows.add(() -> searching(search -> {
                search.run(few.get(row), outbound, many);
                for (int j = 0; j < many.size(); j++) {
                    int origin = outbound ? row : j;
                    int destination = outbound ? j : row;
                    enter(table, search, origin, destination, origins.get(origin), destinations.get(destination));
                }
                return null;
            }));
        }
        ParallelBlocks.run(workers, rows, progress);
        return table;
    }

    /** The shortest path by time, or null when there is none. */
    public @Nullable RoadPath path(RoadPosition from, RoadPosition to) {
        return searching(search -> {
            search.run(from, true, List.of(to));
            return RoadPath.of(roads, search, from, to);
        });
    }

    /** Lends a pooled search; its result is lost afterwards. */
    <T extends @Nullable Object> T searching(Function<DijkstraSearch, T> work) {
        DijkstraSearch kept = idle.poll();
        DijkstraSearch search = kept == null ? DijkstraSearch.on(roads, incidence) : kept;
        T answer = work.apply(search);
        idle.add(search);
        return answer;
    }

    private void enter(
            Table table, DijkstraSearch search, int origin, int destination, RoadPosition from, RoadPosition to) {
        DijkstraSearch.Connector connector = search.best(search.isOutbound() ? to : from);
        double seconds = connector == null ? Double.NaN : search.seconds(connector.state()) + connector.seconds();
        double metres = connector == null ? Double.NaN : search.metres(connector.state()) + connector.metres();
        double along = roads.along(from, to);
        if (Double.isFinite(along) && !(seconds <= along)) {
            seconds = along;
            metres = Math.abs(to.share() - from.share()) * roads.metres(from.section());
        }
        table.seconds()[origin][destination] = seconds;
        table.metres()[origin][destination] = metres;
    }
}
