package org.villageatlas.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        for (int one = 0; one < villages.size(); one++) {
            for (int other = one + 1; other < villages.size(); other++) {
                double slower = Math.max(minutes[one][other], minutes[other][one]);
                if (slower <= limit && slower < Double.POSITIVE_INFINITY) {
                    join(villages.get(one), villages.get(other), slower);
                    join(villages.get(other), villages.get(one), slower);
                }
            }
        }
    }

    /** The neighbours of a village, itself not among them. */
    public List<Neighbour> of(String village) {
        return List.copyOf(byVillage.getOrDefault(village, List.of()));
    }

    private void join(String village, String neighbour, double minutes) {
        byVillage.computeIfAbsent(village, none -> new ArrayList<>()).add(new Neighbour(neighbour, minutes));
    }
}
