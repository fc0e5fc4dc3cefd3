package org.villageatlas.accessibility.section;

/** Travel time and turn costs of each section of the map for one profile in the open season. */
public interface SectionTimes {

    /** From base to end, in seconds; infinite where closed. */
    double forward(int section);

    /** From end to base. */
    double backward(int section);

    /** The months in which the map closes a section: bit 0 is January. */
    int closedMonths(int section);

    /** Whether the profile has turn costs. */
    boolean hasTurns();

    /**
     * Turn cost from one direction of a section into another at a junction, in seconds; infinite where forbidden. A
     * direction is twice the number of the section, one more from its end to its base.
     */
    double turn(int from, int junction, int to);

    /**
     * Travel time of a closed section if it were open, in seconds, either direction; infinite for what is no road.
     */
    double ifOpened(int section);

    /** Whether a section belongs to a small disconnected subnetwork. */
    boolean isApart(int section);

    /**
     * Speed of the profile in km/h on a road where cars drive at the given speed; NaN when it does not depend on it,
     * as on foot.
     */
    double kmhWhereCarsDrive(double kmh);
}
