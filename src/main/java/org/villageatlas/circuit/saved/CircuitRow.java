package org.villageatlas.circuit.saved;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.circuit.Circuit;

/** A circuit as a row of a list; on a map, its stops. */
final class CircuitRow {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private CircuitRow() {}

    static Feature of(Circuit circuit, Instant created) {
        return new Feature(
                circuit.id(),
                stops(circuit),
                fields(circuit)
                        .put("created", created.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    static Fields fields(Circuit circuit) {
        return Fields.of("id", circuit.id())
                .put("name", circuit.name())
                .put("title", circuit.title())
                .put("programme", circuit.request().programme())
                .put("start", circuit.days().get(0).start().name())
                .put("days", circuit.days().size())
                .put("month", circuit.request().month())
                .put("profile", Choice.label(circuit.request().profile()))
                .put("stops", circuit.stopIds().size())
                .put("villages", villages(circuit))
                .put("drive_minutes", sum(circuit, Circuit.Day::driveMinutes))
                .put("km", sum(circuit, Circuit.Day::km))
                .put("value", circuit.value())
                .put("bound", circuit.bound())
                .put("edited_from", circuit.editedFrom())
                .put("link", "/circuits/" + circuit.id());
    }

    private static long villages(Circuit circuit) {
        return circuit.days().stream()
                .flatMap(day -> day.stops().stream())
                .map(Circuit.Stop::village)
                .distinct()
                .count();
    }

    private static double sum(Circuit circuit, ToDoubleFunction<Circuit.Day> part) {
        return Math.round(circuit.days().stream().mapToDouble(part).sum() * 100) / 100.0;
    }

    private static MultiPoint stops(Circuit circuit) {
        return WGS84.createMultiPointFromCoords(circuit.days().stream()
                .flatMap(day -> day.stops().stream())
                .map(stop -> new Coordinate(stop.lon(), stop.lat()))
                .toArray(Coordinate[]::new));
    }
}
