package org.villageatlas.accessibility.road;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.villageatlas.problem.Invalid;

/** The rank of a road, in the words of OpenStreetMap's key {@code highway}; link roads count as what they link. */
public enum RoadClass {
    MOTORWAY,
    TRUNK,
    PRIMARY,
    SECONDARY,
    TERTIARY,
    UNCLASSIFIED,
    RESIDENTIAL,
    LIVING_STREET,
    SERVICE,
    ROAD,
    TRACK;

    /** The public word, as OpenStreetMap writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All public words, highest rank first. */
    public static String words() {
        return String.join(", ", Arrays.stream(values()).map(RoadClass::word).toList());
    }

    public static Optional<RoadClass> find(String word) {
        return Arrays.stream(values())
                .filter(known -> known.word().equals(word))
                .findFirst();
    }

    /** From motorway to secondary: what a map of a whole country shows first. */
    public static Set<RoadClass> mainRoads() {
        return EnumSet.range(MOTORWAY, SECONDARY);
    }

    /**
     * Reads words separated by commas.
     *
     * @throws Invalid when one is none of these words
     */
    public static Set<RoadClass> parse(String field, String list) {
        Set<RoadClass> classes = EnumSet.noneOf(RoadClass.class);
        for (String word : list.trim().split("\\s*,\\s*", -1)) {
            classes.add(find(word)
                    .orElseThrow(() -> new Invalid(field, list, "one or more of, with commas between: " + words())));
        }
        return classes;
    }
}
