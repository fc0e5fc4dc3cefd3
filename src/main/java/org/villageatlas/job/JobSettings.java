package org.villageatlas.job;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long answers may take, {@code atlas.jobs}.
 *
 * @param waitSeconds that somebody waits unless the request says otherwise; then the work goes on as a job
 * @param mostSeconds that the work may take in all
 */
@Validated
@ConfigurationProperties("atlas.jobs")
public record JobSettings(
        @Positive @DefaultValue("20") double waitSeconds,
        @Positive @DefaultValue("600") double mostSeconds) {}
