package org.villageatlas.accessibility.network;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.job.AsyncResponses;
import org.villageatlas.job.Cost;

/**
 * Answers by travel times, which may take long: on a network of a hundred thousand roads that a scenario changes, a
 * matrix of thousands of villages takes minutes.
 */
@Component
public class RoadResponses {

    /** Fewer travel times on roads as they are take milliseconds. */
    private static final long SMALL = 50_000;

    private record Question(ResolvedConditions roads, Object by) {}

    private static final int CELL_BYTES = 16;
    private static final int POINT_BYTES = 500;
    private static final long WORKING_BYTES = 8_000_000;
    private static final long RESPONSE_BYTES = 1_000_000;
    private static final int PROCESSORS = 2;

    private final AsyncResponses answers;
    private final CachedTravelTimes times;

    RoadResponses(AsyncResponses answers, CachedTravelTimes times) {
        this.answers = answers;
        this.times = times;
    }

    /**
     * As {@link AsyncResponses#of}, on the roads as conditions have them now.
     *
     * @param by all that the work goes by beside the roads
     */
    public <T> T of(Conditions conditions, Object by, String title, Cost cost, Supplier<T> work) {
        return answers.of(new Question(times.state(conditions), by), title, cost, work);
    }

    /** As {@link AsyncResponses#of}, with a result under a path of its own. */
    public <T> T of(
            Conditions conditions,
            Object by,
            String title,
            Cost cost,
            Supplier<T> work,
            AsyncResponses.ResultPath<T> path) {
        return answers.of(new Question(times.state(conditions), by), title, cost, work, path);
    }

    /**
     * Work that takes milliseconds on roads as they are, which is done at once there. On modified roads it may have to
     * prepare a router, and searches without a hierarchy.
     */
    public <T> T onChangedRoads(Conditions conditions, Object by, String title, Supplier<T> work) {
        ResolvedConditions roads = times.state(conditions);
        return roads.isUnchanged()
                ? work.get()
                : answers.of(new Question(roads, by), title, Cost.of(1, changedBytes(roads), RESPONSE_BYTES), work);
    }

    /** Two searches beside the router. */
    private static long changedBytes(ResolvedConditions roads) {
        return WORKING_BYTES + 2 * CachedTravelTimes.bytes(roads);
    }

    /** The cost of work that goes by so many travel times. */
    public static Cost cost(Conditions conditions, long cells, long responseBytes) {
        return cells < SMALL && conditions.scenario() == null
                ? Cost.small(responseBytes)
                : Cost.of(PROCESSORS, responseBytes + cells * CELL_BYTES + WORKING_BYTES, responseBytes);
    }

    /**
     * The cost of a matrix.
     *
     * @param bytes of each cell in the response
     */
    public static Cost cost(Conditions conditions, long origins, long destinations, int bytes) {
        long cells = origins * destinations;
        return cost(conditions, cells, cells * bytes + (origins + destinations) * POINT_BYTES);
    }

    /** What a matrix takes. */
    static long matrixBytes(long origins, long destinations) {
        return origins * destinations * CELL_BYTES + (origins + destinations) * POINT_BYTES;
    }
}
