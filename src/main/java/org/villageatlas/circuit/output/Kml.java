package org.villageatlas.circuit.output;

import static org.villageatlas.circuit.output.XmlDocument.degrees;

import java.util.List;
import java.util.stream.Collectors;
import org.villageatlas.circuit.Circuit;

/** KML 2.2 (OGC 07-147r2): a folder for each day with its line along the road and a placemark for each stop. */
final class Kml {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    /** Of the days, as on the page; KML writes alpha, blue, green, red. */
    private static final List<String> COLOURS =
            List.of("ffb27200", "ff004fb8", "ff597a00", "ff7f46a8", "ff00658a", "ff832e4b", "ff222222");

    private final Itinerary itinerary;

    private Kml(Itinerary itinerary) {
        this.itinerary = itinerary;
    }

    static String write(Itinerary itinerary) {
        return new Kml(itinerary).write();
    }

    private String write() {
        XmlDocument xml = new XmlDocument("kml", NAMESPACE);
        xml.open("Document")
                .element("name", itinerary.title())
                .element("description", itinerary.address() + "\n" + itinerary.credits());
        itinerary.circuit().days().forEach(day -> style(xml, day));
        itinerary.circuit().days().forEach(day -> folder(xml, day));
        return xml.finish();
    }

    private static void style(XmlDocument xml, Circuit.Day day) {
        xml.open("Style", "id", "day-" + day.day())
                .open("LineStyle")
                .element("color", COLOURS.get((day.day() - 1) % COLOURS.size()))
                .element("width", 4)
                .close()
                .close();
    }

    private void folder(XmlDocument xml, Circuit.Day day) {
        xml.open("Folder").element("name", "Day " + day.day() + ": " + Itinerary.villages(day));
        List<Leg> legs = itinerary.legsOf(day);
        if (!legs.isEmpty()) {
            xml.open("Placemark")
                    .element("name", "Day " + day.day())
                    .element("description", day.driveMinutes() + " minutes, " + day.km() + " km")
                    .element("styleUrl", "#day-" + day.day())
                    .open("LineString")
                    .element("tessellate", 1)
                    .element("coordinates", line(legs))
                    .close()
                    .close();
        }
        day.stops().forEach(stop -> placemark(xml, day, stop));
        xml.close();
    }

    private static void placemark(XmlDocument xml, Circuit.Day day, Circuit.Stop stop) {
        xml.open("Placemark")
                .element("name", day.day() + "." + stop.order() + " " + Itinerary.name(stop))
                .element("description", Itinerary.describe(day, stop))
                .open("Point")
                .element("coordinates", degrees(stop.lon()) + "," + degrees(stop.lat()))
                .close()
                .close();
    }

    private static String line(List<Leg> legs) {
        return legs.stream()
                .flatMap(leg -> leg.path().stream())
                .map(point -> degrees(point.x) + "," + degrees(point.y))
                .collect(Collectors.joining(" "));
    }
}
