package org.villageatlas.circuit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.Circuit;
import org.w3c.dom.Element;

class KmlTest {

    private final Itinerary itinerary = Toy.summer();
    private final Element kml = Parsed.root(Kml.write(itinerary));

    @Test
    void isADocumentOfStylesThenFoldersAsKml22Has() {
        assertThat(kml.getNamespaceURI()).isEqualTo("http://www.opengis.net/kml/2.2");
        Element document = Parsed.children(kml, "Document").get(0);
        assertThat(Parsed.children(document))
                .extracting(Element::getLocalName)
                .containsExactly("name", "description", "Style", "Style", "Folder", "Folder");
    }

    @Test
    void aDaysFolderHasItsLineAndItsStops() {
        List<Element> folders = Parsed.all(kml, "Folder");
        for (Circuit.Day day : itinerary.circuit().days()) {
            Element folder = folders.get(day.day() - 1);
            assertThat(Parsed.all(folder, "Point")).hasSameSizeAs(day.stops());
            String line = Parsed.text(Parsed.all(folder, "LineString").get(0), "coordinates");
            assertThat(line).startsWith(XmlDocument.degrees(day.start().lon()) + ",40.000000 ");
            assertThat(line).endsWith(XmlDocument.degrees(day.end().lon()) + ",40.000000");
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() {
        assertThat(Parsed.all(kml, "styleUrl"))
                .extracting(Element::getTextContent)
                .isSubsetOf(Parsed.all(kml, "Style").stream()
                        .map(style -> "#" + style.getAttribute("id"))
                        .toList());
    }

    @Test
    void namesWithMarkupComeThrough() {
        Element document = Parsed.root(Kml.write(Toy.named(Toy.AWKWARD)));
        assertThat(Parsed.text(Parsed.all(document, "Placemark").get(1), "name"))
                .endsWith(Toy.AWKWARD.replace("\u0007", ""));
    }
}
