package org.villageatlas.village;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.layer.Layer;

/** What this room puts on maps. */
@Configuration
class VillageLayer {
    @Bean
    Layer villagesLayer() {
        return new Layer(
                "villages",
                "Villages",
                "/api/villages",
                "© OpenStreetMap contributors and the sources named in each row",
                "ODbL 1.0");
    }
}
