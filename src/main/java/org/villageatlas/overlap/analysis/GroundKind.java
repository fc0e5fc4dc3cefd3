package org.villageatlas.overlap.analysis;

import java.util.List;
import java.util.TreeMap;
import org.villageatlas.village.Village;

/** What random placings keep to: what is made on a kind of ground is placed on that ground alone. */
enum GroundKind {
    /** Anywhere. */
    NONE,
    /** Within the village's region. */
    REGION,
    /** Within its municipality; villages without one are a kind of their own. */
    MUNICIPALITY,
    /** Within lowland (below 300 m), hills (below 600 m) or mountains; unknown elevations are a kind of their own. */
    ELEVATION;

    private static final int HILLS = 300;
    private static final int MOUNTAINS = 600;

    private String of(Village village) {
        Integer elevation = village.elevation();
        return switch (this) {
            case NONE -> "";
            case REGION -> village.place().region();
            case MUNICIPALITY -> String.valueOf(village.place().municipality());
            case ELEVATION ->
                elevation == null
                        ? "unknown"
                        : elevation < HILLS ? "lowland" : elevation < MOUNTAINS ? "hills" : "mountains";
        };
    }

    /** The number of each village's kind of ground, from 0. */
    int[] strata(List<Village> villages) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        return villages.stream()
                .mapToInt(village -> numbers.computeIfAbsent(of(village), none -> numbers.size()))
                .toArray();
    }
}
