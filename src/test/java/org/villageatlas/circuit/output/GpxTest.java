package org.villageatlas.circuit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.Circuit;
import org.w3c.dom.Element;

class GpxTest {

    /** Of each element its children in the order that the schema of GPX 1.1 asks for, and its attributes. */
    private static final Map<String, List<String>> SEQUENCE = Map.of(
            "gpx", List.of("metadata", "wpt", "rte", "trk", "extensions"),
            "metadata",
                    List.of("name", "desc", "author", "copyright", "link", "time", "keywords", "bounds", "extensions"),
            "copyright", List.of("year", "license"),
            "link", List.of("text", "type"),
            "wpt",
                    List.of(
                            "ele",
                            "time",
                            "magvar",
                            "geoidheight",
                            "name",
                            "cmt",
                            "desc",
                            "src",
                            "link",
                            "sym",
                            "type",
                            "fix",
                            "sat",
                            "hdop",
                            "vdop",
                            "pdop",
                            "ageofdgpsdata",
                            "dgpsid",
                            "extensions"),
            "trk", List.of("name", "cmt", "desc", "src", "link", "number", "type", "extensions", "trkseg"),
            "trkseg", List.of("trkpt", "extensions"),
            "trkpt", List.of("ele", "time"));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "gpx", Set.of("version", "creator"),
            "copyright", Set.of("author"),
            "link", Set.of("href"),
            "wpt", Set.of("lat", "lon"),
            "trkpt", Set.of("lat", "lon"));

    private static final Set<String> REPEATED = Set.of("wpt", "rte", "trk", "trkseg", "trkpt", "link");

    private final Itinerary itinerary = Toy.summer();

    @Test
    void aTrackTellsTheTurnsOfEachWay() {
        Element track = Parsed.all(Parsed.root(Gpx.write(itinerary)), "trk").get(0);
        List<Leg> ways = itinerary.legsOf(itinerary.circuit().days().get(0));
        assertThat(ways).isNotEmpty();
        assertThat(Parsed.text(track, "desc").lines()).hasSameSizeAs(ways).allMatch(way -> way.endsWith(": Continue."));
    }

    @Test
    void keepsTheSchemasOrderAndAttributes() {
        Element gpx = Parsed.root(Gpx.write(itinerary));
        assertThat(gpx.getNamespaceURI()).isEqualTo("http://www.topografix.com/GPX/1/1");
        assertThat(gpx.getAttribute("version")).isEqualTo("1.1");
        conforms(gpx);
    }

    private static void conforms(Element element) {
        String name = element.getLocalName();
        Set<String> attributes = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add(element.getAttributes().item(i).getNodeName());
        }
        attributes.remove("xmlns");
        assertThat(attributes).as(name).isEqualTo(ATTRIBUTES.getOrDefault(name, Set.of()));
        if (attributes.contains("lat")) {
            assertThat(Double.parseDouble(element.getAttribute("lat"))).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(element.getAttribute("lon"))).isBetween(-180.0, 180.0);
        }
        List<String> sequence = SEQUENCE.getOrDefault(name, List.of());
        int reached = -1;
        for (Element child : Parsed.children(element)) {
            int place = sequence.indexOf(child.getLocalName());
            assertThat(place).as(name + " > " + child.getLocalName()).isGreaterThanOrEqualTo(reached);
            assertThat(place > reached || REPEATED.contains(child.getLocalName()))
                    .as("one " + child.getLocalName())
                    .isTrue();
            reached = place;
            conforms(child);
        }
    }

    @Test
    void hasAWaypointForEachStopInItsPlace() {
        List<Element> waypoints = Parsed.children(Parsed.root(Gpx.write(itinerary)), "wpt");
        List<Circuit.Stop> stops = itinerary.circuit().days().stream()
                .flatMap(day -> day.stops().stream())
                .toList();
        assertThat(stops).isNotEmpty();
        assertThat(waypoints).hasSameSizeAs(stops);
        for (int i = 0; i < stops.size(); i++) {
            assertThat(Double.parseDouble(waypoints.get(i).getAttribute("lon")))
                    .isEqualTo(stops.get(i).lon());
            assertThat(Parsed.text(waypoints.get(i), "name")).endsWith(Itinerary.name(stops.get(i)));
            assertThat(Parsed.text(waypoints.get(i), "desc"))
                    .contains(Itinerary.begin(stops.get(i)) + "–" + stops.get(i).depart());
        }
    }

    @Test
    void hasATrackForEachDayFromItsStartToItsEnd() {
        List<Element> tracks = Parsed.children(Parsed.root(Gpx.write(itinerary)), "trk");
        assertThat(tracks).hasSameSizeAs(itinerary.circuit().days());
        for (int i = 0; i < tracks.size(); i++) {
            Circuit.Day day = itinerary.circuit().days().get(i);
            List<Element> points = Parsed.all(tracks.get(i), "trkpt");
            assertThat(Double.parseDouble(points.get(0).getAttribute("lon")))
                    .isEqualTo(day.start().lon());
            assertThat(Double.parseDouble(points.get(points.size() - 1).getAttribute("lon")))
                    .isEqualTo(day.end().lon());
        }
    }

    @Test
    void namesWithMarkupAndControlCharactersComeThrough() {
        Element gpx = Parsed.root(Gpx.write(Toy.named(Toy.AWKWARD)));
        conforms(gpx);
        assertThat(Parsed.text(Parsed.children(gpx, "wpt").get(0), "name")).endsWith(Toy.AWKWARD.replace("\u0007", ""));
    }
}
