package org.villageatlas.circuit.portfolio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Circuits that share out the villages of a programme, as they are answered and kept.
 *
 * @param id stable: the same request on the same data has the same
 * @param villages what each village that is on a circuit gains, most visit minutes first
 * @param uncovered villages on no circuit, each with the reason
 */
public record Portfolio(
        String id,
        Map<String, @Nullable Object> request,
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
     * @param id of the circuit, kept under /api/circuits
     * @param theme of most of its stops, or null when none has one
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

    /** @param circuits ids of those that stop there */
    public record Gain(String village, String villageName, List<String> circuits, int stops, double visitMinutes) {

        public Gain {
            circuits = List.copyOf(circuits);
        }
    }

    public record Uncovered(String village, String villageName, String reason) {}

    /**
     * How evenly the circuits share: as many visitors on each bring a village as many visitors as it is on circuits.
     *
     * @param fewestVillages on a circuit
     * @param mostVillages on a circuit
     * @param leastVisitMinutes of a circuit
     * @param mostVisitMinutes of a circuit
     */
    public record Balance(int fewestVillages, int mostVillages, double leastVisitMinutes, double mostVisitMinutes) {}
}
