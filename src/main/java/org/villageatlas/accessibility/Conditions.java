package org.villageatlas.accessibility;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Months;

/**
 * How, when and on which roads one travels.
 *
 * @param profile how people travel
 * @param month of departure: roads closed in that month are closed; null for the open season
 * @param scenario id of the changes to the road network that are assumed, null for the roads as they are
 */
public record Conditions(
        Profile profile, @Nullable Month month, @Nullable String scenario) {

    /** By car in the open season on the roads as they are. */
    public static final Conditions CAR = of(Profile.CAR);

    /** In the open season on the roads as they are. */
    public static Conditions of(Profile profile) {
        return new Conditions(profile, null, null);
    }

    /**
     * As a request names them; what it leaves out is a car, the open season, the roads as they are.
     *
     * @param month 1 to 12
     * @throws Invalid when there is no such profile or month
     */
    public static Conditions parse(@Nullable String profile, @Nullable Integer month, @Nullable String scenario) {
        return new Conditions(
                profile == null ? Profile.CAR : Choice.parse("profile", profile, Profile.class),
                month == null ? null : Months.of("month", month),
                scenario);
    }
}
