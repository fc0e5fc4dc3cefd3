package org.villageatlas.circuit.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.request.CircuitRequest;

/**
 * Circuits that share out the villages of a programme, as they are answered and kept.
 *
 * @param id stable: the same request on the same data has the same
 * @param request with its defaults
 * @param circuits in the order they were planned; fewer than asked for where villages do not suffice
 * @param villages what each village that is on a circuit gains, most visit minutes first
 * @param uncovered villages on no circuit, each with the reason
 * @param balance how evenly the circuits share
 */
public record Portfolio(
        String id,
        Request request,
        List<Member> circuits,
        List<Gain> villages,
        List<Uncovered> uncovered,
        Balance balance) {

    public Portfolio {
        circuits = List.copyOf(circuits);
        villages = List.copyOf(villages);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * What was asked for, with its defaults.
     *
     * @param circuits how many, 1 to 9
     * @param circuit what each of them is like
     */
    public record Request(int circuits, CircuitRequest circuit) {}

    /**
     * A circuit of the portfolio.
     *
     * @param id of the circuit, kept under /api/circuits
     * @param name its theme and the regions of most of its stops
     * @param theme that it has more of than the portfolio as a whole, or null when no stop has one
     * @param days 1 to 7
     * @param villages how many different ones it stops at
     * @param stops how many
     * @param driveMinutes minutes on the way, of all days
     * @param visitMinutes minutes of all visits
     * @param value score of the stops
     */
    public record Member(
            String id,
            String name,
            @Nullable String theme,
            int days,
            int villages,
            int stops,
            double driveMinutes,
            double visitMinutes,
            double value) {}

    /**
     * What a village gains.
     *
     * @param village id
     * @param villageName name of the village
     * @param lon longitude in degrees, WGS84
     * @param lat latitude in degrees, WGS84
     * @param circuits ids of those that stop there
     * @param stops of all circuits in the village
     * @param visitMinutes minutes of those stops
     */
    public record Gain(
            String village,
            String villageName,
            double lon,
            double lat,
            List<String> circuits,
            int stops,
            double visitMinutes) {

        public Gain {
            circuits = List.copyOf(circuits);
        }
    }

    /**
     * A village on no circuit.
     *
     * @param village id
     * @param villageName name of the village
     * @param lon longitude in degrees, WGS84
     * @param lat latitude in degrees, WGS84
     * @param reason in plain words
     */
    public record Uncovered(String village, String villageName, double lon, double lat, String reason) {}

    /**
     * How evenly the circuits share: as many visitors on each bring a village as many visitors as it is on circuits.
     *
     * @param fewestVillages on a circuit
     * @param mostVillages on a circuit
     * @param villagesVariation standard deviation of the villages of a circuit, as a share of their mean
     * @param leastVisitMinutes of a circuit
     * @param mostVisitMinutes of a circuit
     * @param visitMinutesVariation standard deviation of the visit minutes of a circuit, as a share of their mean
     * @param fewestDays with a stop, of a circuit
     * @param mostDays with a stop, of a circuit
     * @param mostCircuits that stop at one village
     */
    public record Balance(
            int fewestVillages,
            int mostVillages,
            double villagesVariation,
            double leastVisitMinutes,
            double mostVisitMinutes,
            double visitMinutesVariation,
            int fewestDays,
            int mostDays,
            int mostCircuits) {}
}
