package org.villageatlas.accessibility.network;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.job.AsyncResponses;

/**
 * Answers by travel times, which may take long: on a network of a hundred thousand roads that a scenario changes, a
 * matrix of thousands of villages takes minutes.
 */
@Component
public class RoadResponses {

    private record Question(ResolvedConditions roads, Object by) {}

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
    public <T> T of(Conditions conditions, Object by, String title, Supplier<T> work) {
        return answers.of(new Question(times.state(conditions), by), title, work);
    }
}
