package org.villageatlas.accessibility.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A road modification as a client sends it.
 *
 * @param type {@code close}, {@code open}, {@code speed} or {@code new_road}
 * @param ref number of the road
 * @param roadClass {@code class}: one or more with commas between; of a new road, one
 * @param surface one or more with commas between; of a new road, one
 * @param area GeoJSON Polygon or MultiPolygon
 * @param kmh speed of cars
 * @param factor by which the speed is multiplied
 * @param months numbers from 1 to 12, in which alone it holds
 * @param line GeoJSON LineString or a list of pairs, of a new road
 * @param oneWay whether a new road leads along its line only
 * @param joinM how far the line of a new road may lie from a road to be joined to it, in metres
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoadModificationRequest(
        @Nullable String type,
        @Nullable String ref,
        @JsonProperty("class") @Nullable String roadClass,
        @Nullable String surface,
        @Nullable Object area,
        @Nullable Double kmh,
        @Nullable Double factor,
        @Nullable List<@Nullable Number> months,
        @Nullable Object line,
        @Nullable Boolean oneWay,
        @JsonProperty("join_m") @Nullable Double joinM) {}
