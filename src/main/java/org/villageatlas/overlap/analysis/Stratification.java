package org.villageatlas.overlap.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.villageatlas.village.Village;

/** What random permutations keep to: what is made in a stratum is placed in that stratum alone. */
enum Stratification {
    /** Anywhere. */
    NONE,
    /** Within the village's region. */
    REGION,
    /** Within its municipality; villages without one are a stratum of their own. */
    MUNICIPALITY,
    /** Within lowland (below 300 m), hills (below 600 m) or mountains; unknown elevations are a stratum of their own. */
    ELEVATION,
    /** On the coast, which is where a village has an attraction of that theme, or inland. */
    COAST,
    /** On the coast, else by elevation. */
    TERRAIN;

    private static final int HILLS = 300;
    private static final int MOUNTAINS = 600;

    /**
     * The name of a village's stratum.
     *
     * @param coastal ids of the villages with an attraction of the theme coast
     */
    String of(Village village, Set<String> coastal) {
        boolean coast = coastal.contains(village.id());
        return switch (this) {
            case NONE -> "anywhere";
            case REGION -> village.place().region();
            case MUNICIPALITY ->
                village.place().municipality() == null
                        ? "unknown"
                        : String.valueOf(village.place().municipality());
            case ELEVATION -> elevation(village);
            case COAST -> coast ? "coast" : "inland";
            case TERRAIN -> coast ? "coast" : elevation(village);
        };
    }

    private static String elevation(Village village) {
        Integer elevation = village.elevation();
        return elevation == null
                ? "unknown"
                : elevation < HILLS ? "lowland" : elevation < MOUNTAINS ? "hills" : "mountains";
    }

    /** The number of each village's stratum, from 0. */
    int[] strata(List<Village> villages, Set<String> coastal) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        return villages.stream()
                .mapToInt(village -> numbers.computeIfAbsent(of(village, coastal), none -> numbers.size()))
                .toArray();
    }
}
