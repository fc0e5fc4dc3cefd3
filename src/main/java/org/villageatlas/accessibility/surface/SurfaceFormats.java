package org.villageatlas.accessibility.surface;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.answer.Format;

/** The forms of a surface beside those of every list. */
@Configuration(proxyBeanMethods = false)
class SurfaceFormats {

    static final String GEOTIFF = "image/tiff";
    static final String VECTOR_TILE = "application/vnd.mapbox-vector-tile";

    @Bean
    Format geoTiff() {
        return new Format("geotiff", GEOTIFF);
    }
}
