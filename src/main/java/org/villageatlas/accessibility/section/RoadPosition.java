package org.villageatlas.accessibility.section;

/**
 * Snapped position on modified roads, as a linear reference: at a junction, or a share along a section.
 *
 * @param section the section, or negative when at a junction
 * @param share how far along the section from its base, 0 to 1
 * @param junction the junction, or negative when on a section
 */
public record RoadPosition(int section, double share, int junction) {

    /** No road is within reach. */
    public static final RoadPosition NOWHERE = new RoadPosition(-1, 0, -1);

    public static RoadPosition on(int section, double share) {
        return new RoadPosition(section, share, -1);
    }

    public static RoadPosition at(int junction) {
        return new RoadPosition(-1, 0, junction);
    }

    public boolean isOnSection() {
        return section >= 0;
    }
}
