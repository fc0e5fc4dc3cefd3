package org.villageatlas.accessibility.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Month;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.Route;
import org.villageatlas.geo.Position;
import org.villageatlas.job.Progress;

/**
 * Travel times of the road network of this service, under any conditions. Reports ask for the same villages and cities
 * again and again, so the last matrices are kept, up to a number of cells; and the last changed roads, as preparing them
 * takes longer than asking.
 */
@Component
public class CachedTravelTimes implements RoadTimes {

    /** Nobody waits longer for an answer that is no job. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final long MOST_CELLS = 1_000_000;

    /** Each takes about as much memory as the hierarchy. */
    private static final long MOST_CHANGED_ROADS = 3;

    private record Question(RoadState roads, List<Position> origins, List<Position> destinations) {}

    private final TimeLimit limit = new TimeLimit(LONGEST);
    private final RoadNetwork network;
    private final AssumedChanges scenarios;
    private final Cache<RoadState, RoadTimes> changed =
            Caffeine.newBuilder().maximumSize(MOST_CHANGED_ROADS).build();
    private final Cache<Question, Matrix> matrices = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .weigher((Question question, Matrix matrix) ->
                    1 + question.origins().size() * question.destinations().size())
            .build();

    CachedTravelTimes(RoadNetwork network, AssumedChanges scenarios) {
        this.network = network;
        this.scenarios = scenarios;
    }

    @Override
    public Matrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        RoadState roads = state(conditions);
        Question question = new Question(roads, List.copyOf(origins), List.copyOf(destinations));
        Progress progress = Progress.ofThisThread();
        return limited(() -> matrices.get(
                question,
                asked -> times(roads)
                        .matrix(asked.origins(), asked.destinations(), Conditions.of(roads.profile()), progress::at)));
    }

    @Override
    public Matrix matrix(
            List<Position> origins, List<Position> destinations, Conditions conditions, DoubleConsumer progress) {
        RoadState roads = state(conditions);
        return times(roads).matrix(origins, destinations, Conditions.of(roads.profile()), progress);
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        RoadState roads = state(conditions);
        return limited(() -> times(roads).route(points, conditions));
    }

    @Override
    public Reach reach(List<Position> places, Direction direction, Conditions conditions) {
        return reach(places, direction, state(conditions));
    }

    /** On roads that were looked up before, so that what is kept by them is of them, whatever changes meanwhile. */
    public Reach reach(List<Position> places, Direction direction, RoadState roads) {
        return limited(() -> times(roads).reach(places, direction, Conditions.of(roads.profile())));
    }

    /**
     * The roads as conditions have them now.
     *
     * @throws org.villageatlas.problem.Invalid when there is no such scenario
     */
    public RoadState state(Conditions conditions) {
        RoadGraph graph = network.graph();
        Month month = conditions.month();
        String scenario = conditions.scenario();
        List<RoadChange> changes = scenario == null ? List.of() : scenarios.get(scenario);
        boolean isChanged = changes.stream().anyMatch(change -> change.holdsIn(month));
        boolean isClosed = month != null && graph.hasClosures(conditions.profile(), month);
        boolean monthMatters = isClosed
                || isChanged
                        && changes.stream().anyMatch(change -> !change.months().isEmpty());
        return new RoadState(graph, conditions.profile(), monthMatters ? month : null, isChanged ? changes : List.of());
    }

    /** A job has a limit of its own, and is interrupted itself. */
    private <T> T limited(Supplier<T> work) {
        return Progress.ofThisThread().isWatched() ? work.get() : limit.run(work);
    }

    @PreDestroy
    void close() {
        limit.close();
    }

    /** The graph itself when nothing is closed or changed, as its hierarchy is much faster than a search. */
    private RoadTimes times(RoadState roads) {
        return roads.isUnchanged()
                ? roads.graph()
                : changed.get(roads, asked -> asked.graph().changed(asked.profile(), asked.month(), asked.changes()));
    }
}
