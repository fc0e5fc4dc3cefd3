package org.villageatlas.accessibility;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * How, when and on which roads one travels, as the parameters of a request name it.
 *
 * @param profile who travels, such as {@code car} or {@code foot}; a car unless said
 * @param month of departure, 1 to 12: roads closed in that month are closed; the open season unless said
 * @param scenario id of the scenario whose road modifications are assumed; the roads as they are unless said
 */
public record ConditionsQuery(
        @BindParam("profile") @Parameter(example = "car") @Nullable
        String profile,

        @Nullable Integer month,
        @Nullable String scenario) {

    /** @throws org.villageatlas.problem.Invalid when there is no such profile or month */
    public Conditions conditions() {
        return Conditions.parse(profile == null || profile.isEmpty() ? null : profile, month, scenario);
    }
}
