package org.villageatlas.city;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.layer.Layer;

/** What this room puts on maps. */
@Configuration
class CityLayer {
    @Bean
    Layer citiesLayer() {
        return new Layer(
                "cities",
                "Cities",
                "/api/cities?f=geojson",
                "© OpenStreetMap contributors; populations: INSTAT, census of 2011",
                "ODbL 1.0");
    }
}
