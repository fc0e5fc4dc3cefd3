package org.villageatlas.accessibility.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Position;

/**
 * Travel times of the road network of this service. Reports ask for the same villages and cities again and again, so the
 * last matrices are kept, up to a number of cells.
 */
@Component
class CachedTravelTimes implements TravelTimes {

    private static final long MOST_CELLS = 1_000_000;

    private record Question(
            RoadGraph graph, List<Position> origins, List<Position> destinations, Conditions conditions) {}

    private final RoadNetwork network;
    private final Cache<Question, Matrix> matrices = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .weigher((Question question, Matrix matrix) ->
                    1 + question.origins().size() * question.destinations().size())
            .build();

    CachedTravelTimes(RoadNetwork network) {
        this.network = network;
    }

    @Override
    public Matrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        Question question = new Question(network.graph(), List.copyOf(origins), List.copyOf(destinations), conditions);
        return matrices.get(
                question, asked -> asked.graph().matrix(asked.origins(), asked.destinations(), asked.conditions()));
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        return network.graph().route(points, conditions);
    }
}
