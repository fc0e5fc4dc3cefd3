package org.villageatlas.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which villages lie within a travel time of each other. */
public final class Neighbourhood {

    private final Map<String, List<Neighbour>> byVillage = new HashMap<>();

    /**
     * A village near another.
     *
     * @param village its id
     * @param minutes the slower of the ways there and back
     */
    public record Neighbour(String village, double minutes) {}

    /**
     * @param villages ids
     * @param minutes travel time from each to each in the same order, infinite without a way
     * @param limit in minutes; the ways there and back both have to keep it
     */
    public Neighbourhood(List<String> villages, double[][] minutes, double limit) {
        this(villages, Arrays.stream(minutes).map(row -> Reached.of(row, limit)).toList());
    }

    /**
     * @param villages ids
     * @param reached for each village those it reaches within the limit; both have to reach each other
     */
    public Neighbourhood(List<String> villages, List<Reached> reached) {
        for (int one = 0; one < villages.size(); one++) {
            List<Neighbour> near = new ArrayList<>();
            for (int at = 0; at < reached.get(one).villages().length; at++) {
                int other = reached.get(one).villages()[at];
                double back = reached.get(other).minutes(one);
                if (other != one && back < Double.POSITIVE_INFINITY) {
                    near.add(new Neighbour(
                            villages.get(other), Math.max(reached.get(one).minutes()[at], back)));
                }
            }
            byVillage.put(villages.get(one), List.copyOf(near));
        }
    }

    /**
     * What one village reaches.
     *
     * @param villages their places in the list, rising
     * @param minutes to each of them
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Reached(int[] villages, double[] minutes) {

        /** Of the minutes to every village, those within a limit. */
        public static Reached of(double[] minutes, double limit) {
            int[] villages = IntStream.range(0, minutes.length)
                    .filter(to -> minutes[to] <= limit && minutes[to] < Double.POSITIVE_INFINITY)
                    .toArray();
            return new Reached(
                    villages,
                    Arrays.stream(villages).mapToDouble(to -> minutes[to]).toArray());
        }

        private double minutes(int village) {
            int at = Arrays.binarySearch(villages, village);
            return at < 0 ? Double.POSITIVE_INFINITY : minutes[at];
        }
    }

    /** The neighbours of a village, itself not among them. */
    public List<Neighbour> of(String village) {
        return byVillage.getOrDefault(village, List.of());
    }
}
