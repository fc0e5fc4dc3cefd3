package org.villageatlas.accessibility.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.sweep.Blocks;

/** Fastest ways on changed roads: tables from many places to many, searched from the smaller side, and single ways. */
public final class ChangedWays {

    private final ChangedRoads roads;
    private final ExecutorService workers;
    private final Queue<WaySearch> idle = new ConcurrentLinkedQueue<>();

    /** @param workers do the searches; not closed here */
    public ChangedWays(ChangedRoads roads, ExecutorService workers) {
        this.roads = roads;
        this.workers = workers;
    }

    /** What was found: by origin and destination, NaN where there is no way. */
    public record Table(double[][] seconds, double[][] metres) {}

    /** @throws IllegalStateException when the thread is interrupted; nothing is left running */
    public Table table(List<Spot> origins, List<Spot> destinations) {
        return table(origins, destinations, share -> {});
    }

    /**
     * The same for those who watch.
     *
     * @param progress is told the share done, 0 to 1; ends the search by throwing, and nothing is left running
     * @throws IllegalStateException when the thread is interrupted
     */
    public Table table(List<Spot> origins, List<Spot> destinations, DoubleConsumer progress) {
        Table table = new Table(
                new double[origins.size()][destinations.size()], new double[origins.size()][destinations.size()]);
        boolean away = origins.size() <= destinations.size();
        List<Spot> few = away ? origins : destinations;
        List<Spot> many = away ? destinations : origins;
        List<Runnable> rows = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            int row = i;
            rows.add(() -> searching(search -> {
                search.run(few.get(row), away, many);
                for (int j = 0; j < many.size(); j++) {
                    int origin = away ? row : j;
                    int destination = away ? j : row;
                    enter(table, search, origin, destination, origins.get(origin), destinations.get(destination));
                }
                return null;
            }));
        }
        Blocks.run(workers, rows, progress);
        return table;
    }

    /** The fastest way, or null when there is none. */
    public @Nullable Course course(Spot from, Spot to) {
        return searching(search -> {
            search.run(from, true, List.of(to));
            return Course.of(roads, search, from, to);
        });
    }

    /** Lends a search; what it holds is lost afterwards. */
    <T extends @Nullable Object> T searching(Function<WaySearch, T> work) {
        WaySearch kept = idle.poll();
        WaySearch search = kept == null ? WaySearch.on(roads) : kept;
        T answer = work.apply(search);
        idle.add(search);
        return answer;
    }

    private void enter(Table table, WaySearch search, int origin, int destination, Spot from, Spot to) {
        WaySearch.Gate gate = search.best(search.isAway() ? to : from);
        double seconds = gate == null ? Double.NaN : search.seconds(gate.state()) + gate.seconds();
        double metres = gate == null ? Double.NaN : search.metres(gate.state()) + gate.metres();
        double along = roads.along(from, to);
        if (Double.isFinite(along) && !(seconds <= along)) {
            seconds = along;
            metres = Math.abs(to.share() - from.share()) * roads.metres(from.section());
        }
        table.seconds()[origin][destination] = seconds;
        table.metres()[origin][destination] = metres;
    }
}
