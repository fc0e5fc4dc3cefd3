package org.villageatlas.resource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.layer.Layer;

/** What this room puts on maps. */
@Configuration
class ResourceLayers {
    @Bean
    Layer resourcesLayer() {
        return new Layer(
                "resources",
                "Resources and attractions",
                "/api/resources?f=geojson",
                "© OpenStreetMap contributors and the sources named in each row",
                "ODbL 1.0");
    }

    @Bean
    Layer servicesLayer() {
        return new Layer(
                "services",
                "Services",
                "/api/services?f=geojson",
                "© OpenStreetMap contributors and the sources named in each row",
                "ODbL 1.0");
    }
}
