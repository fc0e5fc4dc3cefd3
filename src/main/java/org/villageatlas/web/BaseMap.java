package org.villageatlas.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.layer.Layer;

/** What this room puts on maps. */
@Configuration
class BaseMap {
    @Bean
    Layer baseMapLayer() {
        return new Layer(
                "base-map", "Outlines and borders", "/maps/base/countries.geojson", "Natural Earth", "Public domain");
    }
}
