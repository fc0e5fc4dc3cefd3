package org.villageatlas.accessibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who lives in some cities and villages.
 *
 * @param cityPopulation inhabitants of the cities
 * @param villages number of villages
 * @param villagePopulation inhabitants of the villages, as far as they are known; null where none are
 * @param villagesOfUnknownPopulation number of villages whose inhabitants are not known
 */
public record Inhabitants(
        long cityPopulation, int villages, @Nullable Long villagePopulation, int villagesOfUnknownPopulation) {

    /** @param villages inhabitants of each, null where unknown */
    public static Inhabitants of(long cityPopulation, List<@Nullable Integer> villages) {
        List<Integer> known = villages.stream().filter(Objects::nonNull).toList();
        return new Inhabitants(
                cityPopulation,
                villages.size(),
                known.isEmpty()
                        ? null
                        : known.stream().mapToLong(Integer::longValue).sum(),
                villages.size() - known.size());
    }
}
