package org.villageatlas.accessibility.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /** Time and length. */
    private record Cost(double seconds, double metres) {

        private static final Cost NONE = new Cost(Double.POSITIVE_INFINITY, Double.NaN);

        Cost orFaster(double time, double length) {
            return time < seconds ? new Cost(time, length) : this;
        }
    }

    /** @throws IllegalStateException when the thread is interrupted; nothing is left running */
    public Table table(List<Spot> origins, List<Spot> destinations) {
        Table table = new Table(
                new double[origins.size()][destinations.size()], new double[origins.size()][destinations.size()]);
        boolean away = origins.size() <= destinations.size();
        List<Spot> few = away ? origins : destinations;
        List<Spot> many = away ? destinations : origins;
        BitSet wanted = junctionsOf(many);
        List<Callable<@Nullable Void>> rows = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            int row = i;
            rows.add(() -> searching(search -> {
                search.run(few.get(row), away, wanted);
                for (int j = 0; j < many.size(); j++) {
                    Cost cost = cost(search, few.get(row), many.get(j), away);
                    int origin = away ? row : j;
                    int destination = away ? j : row;
                    table.seconds()[origin][destination] =
                            Double.isFinite(cost.seconds()) ? cost.seconds() : Double.NaN;
                    table.metres()[origin][destination] = cost.metres();
                }
                return null;
            }));
        }
        run(rows);
        return table;
    }

    /** The fastest way, or null when there is none. */
    public @Nullable Course course(Spot from, Spot to) {
        return searching(search -> {
            search.run(from, true, junctionsOf(List.of(to)));
            return Course.of(roads, search, from, to);
        });
    }

    /** Lends a search; what it holds is lost afterwards. */
    <T extends @Nullable Object> T searching(Function<WaySearch, T> work) {
        WaySearch kept = idle.poll();
        WaySearch search = kept == null ? new WaySearch(roads) : kept;
        T answer = work.apply(search);
        idle.add(search);
        return answer;
    }

    private BitSet junctionsOf(List<Spot> spots) {
        BitSet junctions = new BitSet(roads.junctions());
        for (Spot spot : spots) {
            if (spot.junction() >= 0) {
                junctions.set(spot.junction());
            } else if (spot.isOnSection()) {
                junctions.set(roads.base(spot.section()));
                junctions.set(roads.end(spot.section()));
            }
        }
        return junctions;
    }

    private Cost cost(WaySearch search, Spot place, Spot other, boolean away) {
        if (other.junction() >= 0) {
            return Cost.NONE.orFaster(search.seconds(other.junction()), search.metres(other.junction()));
        }
        if (!other.isOnSection()) {
            return Cost.NONE;
        }
        int section = other.section();
        double fromBase = away ? roads.forward(section) : roads.backward(section);
        double fromEnd = away ? roads.backward(section) : roads.forward(section);
        double rest = 1 - other.share();
        double length = roads.metres(section);
        int base = roads.base(section);
        int end = roads.end(section);
        Cost cost = Cost.NONE
                .orFaster(search.seconds(base) + fromBase * other.share(), search.metres(base) + length * other.share())
                .orFaster(search.seconds(end) + fromEnd * rest, search.metres(end) + length * rest);
        if (place.section() == section) {
            double part = away ? other.share() - place.share() : place.share() - other.share();
            cost = cost.orFaster(along(section, part), Math.abs(part) * length);
        }
        return cost;
    }

    /** From one place of a section to another without leaving it, {@code part} of it further on. */
    private double along(int section, double part) {
        return part == 0 ? 0 : part > 0 ? part * roads.forward(section) : -part * roads.backward(section);
    }

    private void run(List<Callable<@Nullable Void>> rows) {
        try {
            for (Future<@Nullable Void> row : workers.invokeAll(rows)) {
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
