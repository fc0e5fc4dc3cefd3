package org.villageatlas.product;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.layer.Layer;

/** What this room puts on maps. */
@Configuration
class ProductLayer {
    @Bean
    Layer productsLayer() {
        return new Layer("products", "Products", "/api/products?f=geojson", "The sources named in each row", "Facts");
    }
}
