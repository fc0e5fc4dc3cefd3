package org.villageatlas.accessibility.modification;

/** How long one takes over each section, as the map has it, by one profile in the open season. */
public interface SectionTimes {

    /** From base to end, in seconds; infinite where one may not go. */
    double forward(int section);

    /** From end to base. */
    double backward(int section);

    /** The months in which the map closes a section: bit 0 is January. */
    int closedMonths(int section);

    /** Whether some turns are forbidden, or any take time. */
    boolean hasTurns();

    /**
     * What turning from one direction of a section into another takes at the junction between, in seconds; infinite where
     * it is forbidden. A direction is twice the number of the section, one more from its end to its base.
     */
    double turn(int from, int junction, int to);

    /** What a section that is closed altogether would take if it were open, either way; infinite for what is no road. */
    double ifOpened(int section);

    /** Whether a section belongs to a small part of the map that nothing joins. */
    boolean isApart(int section);

    /**
     * The speed of the profile on a road on which cars drive so fast, in km/h; NaN when it does not depend on that, as
     * on foot.
     */
    double kmhWhereCarsDrive(double kmh);
}
