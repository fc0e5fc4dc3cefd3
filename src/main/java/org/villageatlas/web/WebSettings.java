package org.villageatlas.web;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the HTTP side.
 *
 * @param baseMap folder of the base map's files
 * @param largestBody of a request
 * @param hosts names and addresses by which clients reach the service, beside loopback and the address it listens on
 */
@ConfigurationProperties("atlas")
record WebSettings(
        @DefaultValue("maps/base") Path baseMap,
        @DefaultValue("500KB") DataSize largestBody,
        @DefaultValue Set<String> hosts) {}
