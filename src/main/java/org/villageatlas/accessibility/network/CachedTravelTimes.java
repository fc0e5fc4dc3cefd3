package org.villageatlas.accessibility.network;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Month;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.geo.Position;
import org.villageatlas.job.KeptResults;
import org.villageatlas.job.Progress;

/**
 * Travel times on the road network of this service, under any conditions. Keeps matrices, as reports ask for the same
 * villages and cities again and again, and routers on modified roads, as preparing one takes longer than a query.
 */
@Component
public class CachedTravelTimes implements TravelTimes {

    /** Nobody waits longer for an answer that is no job. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Of a router on modified roads, for each section; about as much as its contraction hierarchy. */
    private static final long SECTION_BYTES = 200;

    private record Question(ResolvedConditions roads, List<Position> origins, List<Position> destinations) {}

    private final TimeLimit limit = new TimeLimit(LONGEST);
    private final RoadNetwork network;
    private final ScenarioModifications scenarios;
    private final KeptResults kept;

    CachedTravelTimes(RoadNetwork network, ScenarioModifications scenarios, KeptResults kept) {
        this.network = network;
        this.kept = kept;
        this.scenarios = scenarios;
    }

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        ResolvedConditions roads = state(conditions);
        Question question = new Question(roads, List.copyOf(origins), List.copyOf(destinations));
        Progress progress = Progress.ofThisThread();
        return limited(() -> kept.get(
                question,
                matrix -> RoadResponses.matrixBytes(origins.size(), destinations.size()),
                () -> router(roads).matrix(question.origins(), question.destinations(), progress::at)));
    }

    /**
     * The same with progress; never cached.
     *
     * @param progress receives the share done, 0 to 1, repeatedly; cancels the computation by throwing, and no thread
     *     of it is left running
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    public TravelTimeMatrix matrix(
            List<Position> origins, List<Position> destinations, Conditions conditions, DoubleConsumer progress) {
        return router(state(conditions)).matrix(origins, destinations, progress);
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        ResolvedConditions roads = state(conditions);
        return limited(() -> router(roads).route(points));
    }

    /**
     * Travel times between all roads and the nearest of these places.
     *
     * @param places one or more; those without a road in reach are left out of the search
     */
    public TravelTimeField travelTimeField(List<Position> places, Direction direction, Conditions conditions) {
        return travelTimeField(places, direction, state(conditions));
    }

    /**
     * On roads that were resolved before, so that a result that is cached by them belongs to them, whatever changes
     * meanwhile.
     */
    public TravelTimeField travelTimeField(List<Position> places, Direction direction, ResolvedConditions roads) {
        return limited(() -> router(roads).travelTimeField(places, direction));
    }

    /**
     * Resolves conditions to the roads that they mean now.
     *
     * @throws org.villageatlas.problem.Invalid when there is no such scenario
     */
    public ResolvedConditions state(Conditions conditions) {
        RoadGraph graph = network.graph();
        Month month = conditions.month();
        String scenario = conditions.scenario();
        List<RoadModification> modifications = scenario == null ? List.of() : scenarios.get(scenario);
        boolean isChanged = modifications.stream().anyMatch(modification -> modification.holdsIn(month));
        boolean isClosed = month != null && graph.hasClosures(conditions.profile(), month);
        boolean monthMatters = isClosed
                || isChanged
                        && modifications.stream()
                                .anyMatch(modification -> !modification.months().isEmpty());
        return new ResolvedConditions(
                graph, conditions.profile(), monthMatters ? month : null, isChanged ? modifications : List.of());
    }

    /** What a router on modified roads takes. */
    static long bytes(ResolvedConditions roads) {
        return roads.graph().summary().sections() * SECTION_BYTES;
    }

    /** A job has a limit of its own, and is interrupted itself. */
    private <T> T limited(Supplier<T> work) {
        return Progress.ofThisThread().isWatched() ? work.get() : limit.run(work);
    }

    @PreDestroy
    void close() {
        limit.close();
    }

    /**
     * The graph itself when nothing is closed or modified, as its contraction hierarchy is much faster than
     * Dijkstra's algorithm.
     */
    private Router router(ResolvedConditions roads) {
        return roads.isUnchanged()
                ? roads.graph().router(roads.profile())
                : kept.get(
                        roads,
                        router -> bytes(roads),
                        () -> roads.graph().modified(roads.profile(), roads.month(), roads.modifications()));
    }
}
