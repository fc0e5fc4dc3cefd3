package org.villageatlas.accessibility.network;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.layer.Layer;

/** The roads as a map layer. Both kinds of map are made from OpenStreetMap. */
@Configuration(proxyBeanMethods = false)
class RoadLayer {

    static final String ATTRIBUTION = "© OpenStreetMap contributors";
    static final String LICENCE = "ODbL 1.0";

    @Bean
    Layer roadsLayer() {
        return new Layer("roads", "Roads", "/api/roads", ATTRIBUTION, LICENCE);
    }
}
