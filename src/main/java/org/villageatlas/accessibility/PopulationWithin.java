package org.villageatlas.accessibility;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.IntToLongFunction;

/**
 * Inhabitants of the cities within a travel time, access legs included.
 *
 * @param minutes60 of those at most 60 minutes away
 * @param minutes120 of those at most 120 minutes away
 * @param minutes180 of those at most 180 minutes away
 */
public record PopulationWithin(
        @JsonProperty("population_within_60") long minutes60,
        @JsonProperty("population_within_120") long minutes120,
        @JsonProperty("population_within_180") long minutes180) {

    /** @param within inhabitants within so many minutes */
    public static PopulationWithin of(IntToLongFunction within) {
        return new PopulationWithin(within.applyAsLong(60), within.applyAsLong(120), within.applyAsLong(180));
    }
}
