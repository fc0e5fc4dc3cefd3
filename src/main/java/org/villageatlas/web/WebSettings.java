package org.villageatlas.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the HTTP side.
 *
 * @param baseMap folder of the base map's files
 */
@ConfigurationProperties("atlas")
record WebSettings(@DefaultValue("maps/base") Path baseMap) {}
