package org.villageatlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class VillageAtlas {

    public static void main(String[] args) {
        // A relative atlas.data-dir means relative to where the service is started; H2 asks to be told so.
        System.setProperty("h2.implicitRelativePath", "true");
        SpringApplication.run(VillageAtlas.class, args);
    }
}
