package org.villageatlas.circuit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;

/**
 * A circuit as a row of a list; on a map, its stops.
 *
 * @param circuit what it is
 * @param created when it was kept first, to the second
 */
record CircuitRow(@JsonUnwrapped Summary circuit, Instant created) {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    /**
     * A circuit in short.
     *
     * @param id of the circuit
     * @param name the one it was saved under, or null when it was not saved
     * @param title its name, or else what it is: 3 days from Tiranë in June
     * @param programme id of the programme, or null when the request named none
     * @param start name of the place where it begins
     * @param days 1 to 7
     * @param month 1 to 12, or null when it was planned for no month
     * @param profile how it is travelled, such as {@code car}
     * @param stops how many
     * @param villages how many different ones it stops at
     * @param driveMinutes minutes on the way, of all days
     * @param km kilometres on the way, of all days
     * @param value score of the stops
     * @param bound upper bound on the value of any circuit for the same request
     * @param editedFrom id of the circuit that it was edited from, or null when it was planned afresh
     * @param link its page to print
     */
    record Summary(
            String id,
            @Nullable String name,
            String title,
            @Nullable String programme,
            String start,
            int days,
            @Nullable Integer month,
            String profile,
            int stops,
            long villages,
            double driveMinutes,
            double km,
            double value,
            double bound,
            @Nullable String editedFrom,
            String link) {

        static Summary of(Circuit circuit) {
            return new Summary(
                    circuit.id(),
                    circuit.name(),
                    circuit.title(),
                    circuit.request().programme(),
                    circuit.days().get(0).start().name(),
                    circuit.days().size(),
                    circuit.request().month(),
                    Choice.label(circuit.request().profile()),
                    circuit.stopIds().size(),
                    circuit.stops().map(Circuit.Stop::village).distinct().count(),
                    sum(circuit, Circuit.Day::driveMinutes),
                    sum(circuit, Circuit.Day::km),
                    circuit.value(),
                    circuit.bound(),
                    circuit.editedFrom(),
                    "/circuits/" + circuit.id());
        }

        private static double sum(Circuit circuit, ToDoubleFunction<Circuit.Day> part) {
            return CircuitReport.rounded(
                    circuit.days().stream().mapToDouble(part).sum());
        }
    }

    static Feature<CircuitRow> feature(Circuits.Entry entry) {
        Circuit circuit = entry.circuit();
        return new Feature<>(
                circuit.id(),
                positions(circuit),
                new CircuitRow(Summary.of(circuit), entry.created().truncatedTo(ChronoUnit.SECONDS)));
    }

    private static MultiPoint positions(Circuit circuit) {
        return WGS84.createMultiPointFromCoords(circuit.stops()
                .map(stop -> new Coordinate(stop.lon(), stop.lat()))
                .toArray(Coordinate[]::new));
    }
}
