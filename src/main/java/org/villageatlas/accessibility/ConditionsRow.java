package org.villageatlas.accessibility;

import org.jspecify.annotations.Nullable;

/**
 * Travel conditions as an answer repeats them.
 *
 * @param profile who travels
 * @param month of departure, 1 to 12, or null for the open season
 * @param scenario id of the scenario that is assumed, or null for the roads as they are
 */
public record ConditionsRow(
        Profile profile, @Nullable Integer month, @Nullable String scenario) {

    public static ConditionsRow of(Conditions conditions) {
        return new ConditionsRow(
                conditions.profile(),
                conditions.month() == null ? null : conditions.month().getValue(),
                conditions.scenario());
    }
}
