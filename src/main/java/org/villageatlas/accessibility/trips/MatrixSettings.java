package org.villageatlas.accessibility.trips;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a matrix may take, {@code atlas.matrix}.
 *
 * @param waitSeconds while somebody waits for the answer
 * @param jobSeconds in the background
 */
@Validated
@ConfigurationProperties("atlas.matrix")
record MatrixSettings(
        @Positive @DefaultValue("20") double waitSeconds,
        @Positive @DefaultValue("600") double jobSeconds) {}
