package org.villageatlas.circuit.output;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.Route;
import org.villageatlas.answer.Located;
import org.villageatlas.circuit.Circuit;

/** A leg or a stop of a circuit on the map; {@code kind} tells which. */
@Schema(oneOf = {CircuitPart.LegRow.class, CircuitPart.StopRow.class})
sealed interface CircuitPart {

    /**
     * A leg along the roads.
     *
     * @param day from 1
     * @param order within the day, from 1
     * @param kind leg
     * @param from id of the city or village where it begins, or null for a point given by coordinates
     * @param fromName name of that place
     * @param to id of the city or village where it ends, or null for a point given by coordinates
     * @param toName name of that place
     * @param minutes on the way, the access legs included
     * @param km kilometres on the way
     * @param instructions turn by turn
     */
    record LegRow(
            int day,
            int order,
            String kind,
            @Nullable String from,
            String fromName,
            @Nullable String to,
            String toName,
            double minutes,
            double km,
            List<Instruction> instructions)
            implements CircuitPart {

        static LegRow of(Leg leg) {
            return new LegRow(
                    leg.day(),
                    leg.number(),
                    "leg",
                    leg.from().id(),
                    leg.from().name(),
                    leg.to().id(),
                    leg.to().name(),
                    leg.minutes(),
                    leg.km(),
                    leg.instructions().stream().map(Instruction::of).toList());
        }
    }

    /**
     * What a driver is told at a turn.
     *
     * @param text in English
     * @param km kilometres to the next instruction
     * @param minutes to the next instruction
     */
    record Instruction(String text, double km, double minutes) {

        static Instruction of(Route.Instruction instruction) {
            return new Instruction(
                    instruction.text(),
                    Kilometres.rounded(instruction.distance()),
                    Minutes.rounded(instruction.time()));
        }
    }

    /**
     * A stop.
     *
     * @param day from 1
     * @param order within the day, from 1
     * @param kind stop
     * @param name of the attraction, or of the village where that is the stop
     * @param village id
     * @param villageName name of the village
     * @param attraction id, or null for a stop in the village itself
     * @param theme of the attraction, or null without one
     * @param arrive time of arrival, HH:mm
     * @param depart time of departure, HH:mm
     * @param waitMinutes minutes from arrival until the visit begins
     * @param visitMinutes length of the visit
     * @param visitMinutesEstimated whether that length is an estimate by theme
     * @param openingHours as OpenStreetMap writes them, or null when unknown
     * @param legMinutes minutes of the leg to the stop
     * @param legKm kilometres of the leg to the stop
     * @param soldTogetherWith ids of the villages of the circuit with which its village has a joint package, separated by
     *     spaces; null where it has none
     */
    record StopRow(
            int day,
            int order,
            String kind,
            String name,
            String village,
            String villageName,
            @Nullable String attraction,
            @Nullable String theme,
            String arrive,
            String depart,
            double waitMinutes,
            double visitMinutes,
            boolean visitMinutesEstimated,
            @Nullable String openingHours,
            double legMinutes,
            double legKm,
            @Nullable String soldTogetherWith)
            implements CircuitPart, Located {

        static StopRow of(Circuit circuit, Circuit.Day day, Circuit.Stop stop) {
            return new StopRow(
                    day.day(),
                    stop.order(),
                    "stop",
                    Itinerary.name(stop),
                    stop.village(),
                    stop.villageName(),
                    stop.attraction(),
                    stop.theme(),
                    stop.arrive(),
                    stop.depart(),
                    stop.waitMinutes(),
                    stop.visitMinutes(),
                    stop.visitMinutesEstimated(),
                    stop.openingHours(),
                    stop.legMinutes(),
                    stop.legKm(),
                    partners(circuit, stop.village()));
        }

        private static @Nullable String partners(Circuit circuit, String village) {
            String partners = circuit.packages().stream()
                    .filter(joint -> joint.village().equals(village)
                            || joint.withVillage().equals(village))
                    .map(joint -> joint.village().equals(village) ? joint.withVillage() : joint.village())
                    .distinct()
                    .collect(Collectors.joining(" "));
            return partners.isEmpty() ? null : partners;
        }
    }
}
