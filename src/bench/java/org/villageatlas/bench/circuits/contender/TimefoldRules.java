package org.villageatlas.bench.circuits.contender;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** Keep the limits, then gain scores, then save time on the way. */
public class TimefoldRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEach(TimefoldPlan.Route.class)
                    .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TimefoldPlan.Route::lateness)
                    .asConstraint("limits"),
            factory.forEach(TimefoldPlan.Route.class)
                    .rewardLong(HardMediumSoftLongScore.ONE_MEDIUM, TimefoldPlan.Route::gain)
                    .asConstraint("scores"),
            factory.forEach(TimefoldPlan.Route.class)
                    .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, TimefoldPlan.Route::travel)
                    .asConstraint("way")
        };
    }
}
