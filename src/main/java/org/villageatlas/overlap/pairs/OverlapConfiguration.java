package org.villageatlas.overlap.pairs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.layer.Layer;

@Configuration(proxyBeanMethods = false)
class OverlapConfiguration {

    @Bean
    Layer overlapLayer() {
        return new Layer(
                "overlap",
                "Overlap between neighbouring villages",
                "/api/overlap?f=geojson",
                "© OpenStreetMap contributors",
                "ODbL 1.0");
    }
}
