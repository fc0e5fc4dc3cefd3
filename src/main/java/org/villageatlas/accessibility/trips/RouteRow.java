package org.villageatlas.accessibility.trips;

import java.util.List;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.Route;

/**
 * A route as it is answered.
 *
 * @param minutes of the whole way, access legs included
 * @param driveMinutes on the roads
 * @param accessMinutes of all access legs
 * @param km on the roads
 * @param instructions turn by turn
 */
record RouteRow(
        double minutes, double driveMinutes, double accessMinutes, double km, List<InstructionRow> instructions) {

    RouteRow {
        instructions = List.copyOf(instructions);
    }

    /**
     * A turn-by-turn instruction.
     *
     * @param text in English
     * @param km to the next instruction
     * @param minutes to the next instruction
     */
    record InstructionRow(String text, double km, double minutes) {

        static InstructionRow of(Route.Instruction said) {
            return new InstructionRow(said.text(), Kilometres.rounded(said.distance()), Minutes.rounded(said.time()));
        }
    }
}
