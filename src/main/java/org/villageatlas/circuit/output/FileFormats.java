package org.villageatlas.circuit.output;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.answer.Format;

/** The forms of a circuit that no list has. */
@Configuration
class FileFormats {

    static final String GPX = "application/gpx+xml";
    static final String KML = "application/vnd.google-earth.kml+xml";
    static final String CALENDAR = "text/calendar";
    static final String HTML = "text/html";

    @Bean
    Format gpxFormat() {
        return new Format("gpx", GPX);
    }

    @Bean
    Format kmlFormat() {
        return new Format("kml", KML);
    }

    @Bean
    Format calendarFormat() {
        return new Format("ics", CALENDAR);
    }

    @Bean
    Format htmlFormat() {
        return new Format("html", HTML);
    }
}
