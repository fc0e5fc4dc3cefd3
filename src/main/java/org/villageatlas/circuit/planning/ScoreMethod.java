package org.villageatlas.circuit.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The formula of the score and its weights, for the answer. docs/explanations/circuits.md explains it.
 *
 * @param formula in words
 * @param themeWeights by theme, 0 to 5
 * @param qualityFactor how ratings count
 * @param themes what the weights of all themes together count for
 * @param halfMinutes minutes of a theme after which a further minute adds half of what the first did
 * @param newVillage score of each village stopped at
 * @param newCategory score of each product category met
 * @param drivingHour what an hour on the way takes from the value
 * @param spread score of a village that no kept circuit stops at yet
 * @param packageWeight score of a village of a package, times the proximity of its partner
 * @param documentation page that explains it
 */
public record ScoreMethod(
        String formula,
        Map<String, Double> themeWeights,
        String qualityFactor,
        double themes,
        double halfMinutes,
        double newVillage,
        double newCategory,
        double drivingHour,
        double spread,
        double packageWeight,
        String documentation) {

    public ScoreMethod {
        themeWeights = Collections.unmodifiableMap(new LinkedHashMap<>(themeWeights));
    }

    /** Part of what ids of circuits are hashes of, so it names the page by its first place. */
    @Override
    public String toString() {
        return "{formula=" + formula + ", theme_weights=" + themeWeights + ", quality_factor=" + qualityFactor
                + ", themes=" + themes + ", half_minutes=" + halfMinutes + ", new_village=" + newVillage
                + ", new_category=" + newCategory + ", driving_hour=" + drivingHour + ", spread=" + spread
                + ", package_weight=" + packageWeight + ", documentation=docs/circuits.md}";
    }
}
