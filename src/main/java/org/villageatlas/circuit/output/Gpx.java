package org.villageatlas.circuit.output;

import static org.villageatlas.circuit.output.XmlDocument.degrees;

import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Route;
import org.villageatlas.circuit.Circuit;

/** GPX 1.1 (topografix.com/GPX/1/1): a waypoint for each stop, a track along the road for each day with its turns in words. */
final class Gpx {

    private static final String NAMESPACE = "http://www.topografix.com/GPX/1/1";
    private static final String ODBL = "https://opendatacommons.org/licenses/odbl/1-0/";

    private final Itinerary itinerary;

    private Gpx(Itinerary itinerary) {
        this.itinerary = itinerary;
    }

    static String write(Itinerary itinerary) {
        return new Gpx(itinerary).write();
    }

    private String write() {
        XmlDocument xml = new XmlDocument("gpx", NAMESPACE, "version", "1.1", "creator", "Village Atlas");
        metadata(xml);
        Circuit circuit = itinerary.circuit();
        circuit.days().forEach(day -> day.stops().forEach(stop -> waypoint(xml, day, stop)));
        circuit.days().forEach(day -> track(xml, day));
        return xml.finish();
    }

    private void metadata(XmlDocument xml) {
        xml.open("metadata")
                .element("name", itinerary.title())
                .element("desc", itinerary.credits())
                .open("copyright", "author", "OpenStreetMap contributors")
                .element("license", ODBL)
                .close()
                .open("link", "href", itinerary.address())
                .element("text", "The circuit's page")
                .close()
                .close();
    }

    private static void waypoint(XmlDocument xml, Circuit.Day day, Circuit.Stop stop) {
        xml.open("wpt", "lat", degrees(stop.lat()), "lon", degrees(stop.lon()))
                .element("name", day.day() + "." + stop.order() + " " + Itinerary.name(stop))
                .element("desc", Itinerary.describe(day, stop))
                .element("type", stop.theme())
                .close();
    }

    private void track(XmlDocument xml, Circuit.Day day) {
        xml.open("trk")
                .element("name", "Day " + day.day() + ": " + Itinerary.villages(day))
                .element("desc", directions(day))
                .element("number", day.day())
                .open("trkseg");
        for (Leg leg : itinerary.legsOf(day)) {
            for (Coordinate point : leg.path()) {
                xml.open("trkpt", "lat", degrees(point.y), "lon", degrees(point.x))
                        .close();
            }
        }
        xml.close().close();
    }

    /** Way by way: "Tiranë – Lin, 113.2 km, 123 min: Continue onto SH3 (3.5 km). Turn left onto SH9." */
    private String directions(Circuit.Day day) {
        return itinerary.legsOf(day).stream()
                .map(leg -> leg.from().name() + " – " + leg.to().name() + ", " + leg.km() + " km, "
                        + Math.round(leg.minutes()) + " min: " + turns(leg))
                .collect(Collectors.joining("\n"));
    }

    private static String turns(Leg leg) {
        return leg.instructions().isEmpty()
                ? "the way is not known in turns."
                : leg.instructions().stream().map(Gpx::turn).collect(Collectors.joining(" "));
    }

    private static String turn(Route.Instruction turn) {
        double km = Kilometres.rounded(turn.distance());
        return turn.text() + (km > 0 ? " (" + km + " km)." : ".");
    }
}
