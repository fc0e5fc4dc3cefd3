package org.villageatlas.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the HTTP side.
 *
 * @param baseMap folder of the base map's files
 * @param largestBody of a request
 */
@ConfigurationProperties("atlas")
record WebSettings(
        @DefaultValue("maps/base") Path baseMap,
        @DefaultValue("500KB") DataSize largestBody) {}
