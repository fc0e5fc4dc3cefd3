package org.villageatlas.circuit.output;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.Circuits;
import org.villageatlas.layer.Layer;

/** A kept circuit in every form but plain JSON, as {@code f} or {@code Accept} chooses. */
@RestController
class CircuitFiles {

    private static final List<String> SHOWN = List.of("roads", "villages", "resources", "products");

    private final Circuits circuits;
    private final Legs legs;
    private final List<Layer> layers;
    private final Clock clock = Clock.systemDefaultZone();

    CircuitFiles(Circuits circuits, Legs legs, List<Layer> layers) {
        this.circuits = circuits;
        this.legs = legs;
        this.layers = List.copyOf(layers);
    }

    /**
     * A circuit in all its parts.
     *
     * @param id of the circuit
     */
    @GetMapping(path = "/api/circuits/{id}", produces = MediaTypes.GEOJSON)
    Features<CircuitPart> draw(@PathVariable String id) {
        Circuit circuit = circuits.get(id);
        return CircuitMap.draw(circuit, legs.of(circuit));
    }

    @GetMapping(path = "/api/circuits/{id}", produces = MediaTypes.CSV)
    Features<CircuitPart.StopRow> table(@PathVariable String id) {
        return CircuitMap.table(circuits.get(id));
    }

    @GetMapping(path = "/api/circuits/{id}", produces = FileFormats.GPX)
    ResponseEntity<byte[]> gpx(@PathVariable String id) {
        return file(id, "gpx", FileFormats.GPX, Gpx.write(itinerary(id)));
    }

    @GetMapping(path = "/api/circuits/{id}", produces = FileFormats.KML)
    ResponseEntity<byte[]> kml(@PathVariable String id) {
        return file(id, "kml", FileFormats.KML, Kml.write(itinerary(id)));
    }

    /** @param date first day of the tour, such as 2027-06-01; the next that fits else */
    @GetMapping(path = "/api/circuits/{id}", produces = FileFormats.CALENDAR)
    ResponseEntity<byte[]> calendar(@PathVariable String id, @RequestParam(required = false) @Nullable String date) {
        Circuit circuit = circuits.get(id);
        Itinerary itinerary = new Itinerary(circuit, List.of(), page(id), credits());
        LocalDate first = Departure.of(date, itinerary, LocalDate.now(clock));
        return file(id, "ics", FileFormats.CALENDAR, ICalendar.write(itinerary, first, clock.instant()));
    }

    /** The page for people has an address of its own. */
    @Operation(hidden = true)
    @GetMapping(path = "/api/circuits/{id}", produces = FileFormats.HTML)
    ResponseEntity<Void> html(@PathVariable String id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/circuits/" + circuits.get(id).id()))
                .build();
    }

    private Itinerary itinerary(String id) {
        Circuit circuit = circuits.get(id);
        return new Itinerary(circuit, legs.of(circuit), page(id), credits());
    }

    private static String page(String id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("circuits", id)
                .toUriString();
    }

    private String credits() {
        return layers.stream()
                .filter(layer -> SHOWN.contains(layer.id()))
                .map(layer -> layer.title() + ": " + layer.attribution() + " (" + layer.licence() + ")")
                .sorted()
                .collect(Collectors.joining(". "));
    }

    private static ResponseEntity<byte[]> file(String id, String ending, String mediaType, String text) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8));
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(id + "." + ending).build());
        return ResponseEntity.ok().headers(headers).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
