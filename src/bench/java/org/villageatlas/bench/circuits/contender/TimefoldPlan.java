package org.villageatlas.bench.circuits.contender;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The problem as Timefold wants it: classes it can fill in. */
@NullUnmarked
@PlanningSolution
public class TimefoldPlan {

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    public List<Place> places;

    @PlanningEntityCollectionProperty
    public List<Route> routes;

    @PlanningScore
    public HardMediumSoftLongScore score;

    /** What can be visited. */
    public record Place(int node, WholeNumbers numbers) {

        long score() {
            return Math.round(1000 * numbers.problem().stops().get(node).score());
        }
    }

    /** One route; its times are worked out from its places. */
    @PlanningEntity
    public static class Route {

        @PlanningListVariable(allowsUnassignedValues = true)
        public List<Place> places = new ArrayList<>();

        private int start;
        private int end;
        private WholeNumbers numbers;

        /** For Timefold. */
        public Route() {}

        Route(int start, int end, WholeNumbers numbers) {
            this.start = start;
            this.end = end;
            this.numbers = numbers;
        }

        long gain() {
            return places.stream().mapToLong(Place::score).sum();
        }

        long travel() {
            long travel = 0;
            int here = start;
            for (Place place : places) {
                travel += numbers.travel(here, place.node());
                here = place.node();
            }
            return travel + numbers.travel(here, end);
        }

        /** By how much all limits are broken. */
        long lateness() {
            long late = 0;
            long now = numbers.earliest();
            int here = start;
            for (Place place : places) {
                int node = place.node();
                now = Math.max(now + numbers.travel(here, node), numbers.open(node));
                late += Math.max(0, now - numbers.close(node));
                now += numbers.service(node);
                here = node;
            }
            return late + Math.max(0, now + numbers.travel(here, end) - numbers.latest());
        }
    }
}
