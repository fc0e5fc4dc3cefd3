package org.villageatlas.catalogue;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue.
 *
 * @param gisData folder of the tables of facts: {@code taxonomy} and one folder a country
 */
@ConfigurationProperties("atlas")
record CatalogueSettings(@DefaultValue("gis-data") Path gisData) {}
