package org.villageatlas.accessibility.change;

/**
 * Where a point meets changed roads: at a junction, or part of the way along a section.
 *
 * @param section the section, or negative when at a junction
 * @param share how far along the section from its base, 0 to 1
 * @param junction the junction, or negative when on a section
 */
public record Spot(int section, double share, int junction) {

    /** No road is within reach. */
    public static final Spot NOWHERE = new Spot(-1, 0, -1);

    public static Spot on(int section, double share) {
        return new Spot(section, share, -1);
    }

    public static Spot at(int junction) {
        return new Spot(-1, 0, junction);
    }

    boolean isOnSection() {
        return section >= 0;
    }
}
