package org.villageatlas.circuit.output;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.jenetics.jpx.GPX;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.villageatlas.circuit.Circuit;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Files as readers that others wrote take them: a strict one of GPX 1.1, the published schema of KML 2.2, one of iCalendar. */
class PublishedFormsTest {

    private static final String KML_SCHEMA = "/schema/ogckml/ogckml22.xsd";
    private static final String ATOM_SCHEMA = "/schema/ogckml/atom-author-link.xsd";

    /** KML may hold addresses by a schema of OASIS, which our files have none of. */
    private static final String ADDRESSES = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0">
              <element name="AddressDetails"/>
            </schema>
            """;

    static Stream<Itinerary> itineraries() {
        return Stream.of(
                Toy.summer(),
                Toy.named(Toy.AWKWARD),
                Toy.of("{'start':'port','days':1,'hours_per_day':2,'must':['alm-bridge']}"));
    }

    private static List<Circuit.Stop> stops(Itinerary itinerary) {
        return itinerary.circuit().days().stream()
                .flatMap(day -> day.stops().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("itineraries")
    void aStrictReaderOfGpx11TakesTheTrackAndEveryWaypoint(Itinerary itinerary) throws IOException {
        byte[] file = Gpx.write(itinerary).getBytes(StandardCharsets.UTF_8);
        GPX gpx = GPX.Reader.of(GPX.Version.V11, GPX.Reader.Mode.STRICT).read(new ByteArrayInputStream(file));
        assertThat(gpx.getVersion()).isEqualTo("1.1");
        assertThat(gpx.getTracks()).hasSameSizeAs(itinerary.circuit().days());
        assertThat(gpx.getWayPoints()).hasSameSizeAs(stops(itinerary));
        for (int i = 0; i < gpx.getWayPoints().size(); i++) {
            assertThat(gpx.getWayPoints().get(i).getLongitude().doubleValue())
                    .isEqualTo(stops(itinerary).get(i).lon());
        }
    }

    @ParameterizedTest
    @MethodSource("itineraries")
    void theSchemaOfKml22HasNothingAgainstTheFile(Itinerary itinerary) throws Exception {
        Validator validator = kml();
        validator.validate(new StreamSource(new StringReader(Kml.write(itinerary))));
        String spoilt = Kml.write(itinerary).replace("<Folder>", "<Folder><altitude>high</altitude>");
        assertThat(problems(validator, spoilt)).isNotEmpty();
    }

    private static List<String> problems(Validator validator, String file) throws IOException {
        List<String> problems = new ArrayList<>();
        try {
            validator.validate(new StreamSource(new StringReader(file)));
        } catch (SAXException problem) {
            problems.add(String.valueOf(problem.getMessage()));
        }
        return problems;
    }

    private static Validator kml() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        DOMImplementationLS loading =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            LSInput input = loading.createLSInput();
            input.setSystemId(systemId);
            if (systemId.endsWith("xAL.xsd")) {
                input.setStringData(ADDRESSES);
            } else {
                input.setByteStream(PublishedFormsTest.class.getResourceAsStream(ATOM_SCHEMA));
            }
            return input;
        });
        return factory.newSchema(PublishedFormsTest.class.getResource(KML_SCHEMA))
                .newValidator();
    }

    @ParameterizedTest
    @MethodSource("itineraries")
    void aReaderOfICalendarFindsNothingAmissAndReadsEveryNameAndTime(Itinerary itinerary) {
        LocalDate first = LocalDate.of(2027, 7, 30);
        String file = org.villageatlas.circuit.output.ICalendar.write(itinerary, first, Instant.EPOCH);
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        List<VEvent> events = calendar.getEvents();
        List<Circuit.Stop> stops = stops(itinerary);
        assertThat(events).hasSameSizeAs(stops);
        for (int i = 0; i < stops.size(); i++) {
            assertThat(events.get(i).getLocation().getValue())
                    .isEqualTo(stops.get(i).villageName().replace("\u0007", ""));
            assertThat(events.get(i)
                            .getDateStart()
                            .getValue()
                            .getRawComponents()
                            .getHour())
                    .isEqualTo(Itinerary.begin(stops.get(i)).getHour());
        }
    }
}
