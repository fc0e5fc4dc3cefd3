package org.villageatlas.accessibility;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The access leg of a point in answers.
 *
 * @param status {@code unreachable} where no road is within reach
 * @param accessMetres length of the walk to the road in metres, or null where no road is within reach
 * @param accessMinutes time of that walk in minutes, or null where no road is within reach
 */
public record AccessLegRow(
        Reachability status,
        @JsonProperty("access_m") @Nullable Double accessMetres,
        @Nullable Double accessMinutes) {

    public static AccessLegRow of(AccessLeg access) {
        return access.reachesRoad()
                ? new AccessLegRow(
                        Reachability.OK,
                        Math.round(access.distance().value() * 10) / 10.0,
                        Minutes.rounded(access.walk()))
                : new AccessLegRow(Reachability.UNREACHABLE, null, null);
    }
}
