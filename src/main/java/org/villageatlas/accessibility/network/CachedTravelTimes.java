package org.villageatlas.accessibility.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Route;
import org.villageatlas.geo.Position;

/**
 * Travel times of the road network of this service, under any conditions. Reports ask for the same villages and cities
 * again and again, so the last matrices are kept, up to a number of cells; and the last changed roads, as preparing them
 * takes longer than asking.
 */
@Component
public class CachedTravelTimes implements RoadTimes {

    private static final long MOST_CELLS = 1_000_000;

    /** Each takes about as much memory as the hierarchy. */
    private static final long MOST_CHANGED_ROADS = 3;

    private record Question(
            RoadGraph graph, List<Position> origins, List<Position> destinations, Conditions conditions) {}

    /** @param scenario null for what the season alone closes */
    private record Changed(
            RoadGraph graph,
            Profile profile,
            @Nullable Month month,
            @Nullable String scenario) {}

    private final RoadNetwork network;
    private final AssumedChanges scenarios;
    private final Cache<Changed, RoadTimes> changed =
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
        Question question = new Question(network.graph(), List.copyOf(origins), List.copyOf(destinations), conditions);
        RoadTimes roads = roads(question.graph(), conditions);
        return matrices.get(question, asked -> roads.matrix(asked.origins(), asked.destinations(), asked.conditions()));
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        return roads(network.graph(), conditions).route(points, conditions);
    }

    @Override
    public Reach reach(List<Position> places, Direction direction, Conditions conditions) {
        return roads(network.graph(), conditions).reach(places, direction, conditions);
    }

    /** Lets go of all that was kept of a scenario. */
    public void forget(String scenario) {
        changed.asMap().keySet().removeIf(kept -> scenario.equals(kept.scenario()));
        matrices.asMap()
                .keySet()
                .removeIf(kept -> scenario.equals(kept.conditions().scenario()));
    }

    /** The graph itself when nothing is closed or changed, as its hierarchy is much faster than a search. */
    private RoadTimes roads(RoadGraph graph, Conditions conditions) {
        Month month = conditions.month();
        String scenario = conditions.scenario();
        List<RoadChange> changes = scenario == null ? List.of() : scenarios.get(scenario);
        boolean isChanged = changes.stream().anyMatch(change -> change.holdsIn(month));
        boolean isClosed = month != null && graph.hasClosures(conditions.profile(), month);
        if (!isChanged && !isClosed) {
            return graph;
        }
        boolean monthMatters =
                isClosed || changes.stream().anyMatch(change -> !change.months().isEmpty());
        Changed key =
                new Changed(graph, conditions.profile(), monthMatters ? month : null, isChanged ? scenario : null);
        return changed.get(key, asked -> graph.changed(asked.profile(), month, changes));
    }
}
