package org.villageatlas.accessibility.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A road section as it is answered.
 *
 * @param rank class of the road in OpenStreetMap's words, such as {@code primary}
 * @param ref number of the road such as SH21, or null
 * @param name of the road, or null
 * @param surface in OpenStreetMap's words such as {@code gravel}, or null when unknown
 */
public record RoadRow(
        @JsonProperty("class") String rank,
        @Nullable String ref,
        @Nullable String name,
        @Nullable String surface) {}
