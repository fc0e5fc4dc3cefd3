package org.villageatlas.accessibility.table;

import java.io.IOException;
import java.io.Writer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.villageatlas.resource.Months;

/**
 * Writes road tables as an OpenStreetMap file (XML, API 0.6). The same tables give the same bytes: elements are numbered
 * by their order. The file says that it must not be uploaded, as its numbers are not OpenStreetMap's.
 */
final class OsmWriter {

    private final XMLStreamWriter xml;

    private OsmWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @throws IOException when the text cannot be written */
    static void write(RoadTables tables, Writer out) throws IOException {
        try {
            new OsmWriter(XMLOutputFactory.newFactory().createXMLStreamWriter(out)).write(tables);
        } catch (XMLStreamException problem) {
            throw new IOException(problem);
        }
    }

    private void write(RoadTables tables) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("osm");
        xml.writeAttribute("version", "0.6");
        xml.writeAttribute("generator", "Village Atlas");
        xml.writeAttribute("upload", "never");
        line();
        Map<RoadPoint, Integer> numbers = new HashMap<>();
        for (RoadPoint point : tables.points()) {
            numbers.put(point, numbers.size() + 1);
            writeNode(point, numbers.size());
        }
        int way = 0;
        for (Road road : tables.roads()) {
            writeWay(road, ++way, numbers);
        }
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
        xml.flush();
    }

    private void writeNode(RoadPoint point, int number) throws XMLStreamException {
        start("node", number);
        xml.writeAttribute("lat", decimals(point.position().latitude(), 7));
        xml.writeAttribute("lon", decimals(point.position().longitude(), 7));
        line();
        tag("name", point.name());
        tag("place", point.kind().equals("place") ? "locality" : "");
        tag("mountain_pass", point.kind().equals("pass") ? "yes" : "");
        tag("source", point.source());
        end();
    }

    private void writeWay(Road road, int number, Map<RoadPoint, Integer> numbers) throws XMLStreamException {
        start("way", number);
        line();
        for (RoadPoint point : road.points()) {
            xml.writeEmptyElement("nd");
            xml.writeAttribute("ref", String.valueOf(numbers.get(point)));
            line();
        }
        tag("highway", road.roadClass().word());
        tag("ref", road.ref());
        tag("name", road.name());
        tag("surface", road.texts().surface());
        tag("maxspeed:practical", decimals(road.kmh(), 1));
        tag("length", decimals(road.metres(), 1));
        tag("motor_vehicle:conditional", closure(road.texts().closedMonths()));
        tag("start_date", road.texts().opened());
        tag("source", road.texts().source());
        tag("note", road.texts().note());
        end();
    }

    /** As OpenStreetMap writes a closure by season; empty for a road that is open all year. */
    private static String closure(Set<Month> months) {
        return months.isEmpty()
                ? ""
                : months.stream()
                        .sorted()
                        .map(month -> Months.name(month, TextStyle.SHORT))
                        .collect(Collectors.joining(",", "no @ (", ")"));
    }

    private void start(String element, int number) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("id", String.valueOf(number));
        xml.writeAttribute("version", "1");
    }

    private void tag(String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeEmptyElement("tag");
            xml.writeAttribute("k", key);
            xml.writeAttribute("v", value);
            line();
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** With at most so many decimals, none of them a trailing zero. */
    private static String decimals(double number, int most) {
        String text = String.format(Locale.ROOT, "%." + most + "f", number);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
