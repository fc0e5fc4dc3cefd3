package org.villageatlas.accessibility.network;

import java.util.List;
import org.villageatlas.geo.Metres;

/**
 * Which roads a network has for cars, so that somebody can choose among them; each list longest first.
 *
 * @param refs by number; a section of several numbers counts for each
 * @param classes by class
 * @param surfaces by surface, those unknown left out
 */
public record RoadInventory(List<Kind> refs, List<Kind> classes, List<Kind> surfaces) {

    public RoadInventory {
        refs = List.copyOf(refs);
        classes = List.copyOf(classes);
        surfaces = List.copyOf(surfaces);
    }

    /**
     * Roads that have something in common.
     *
     * @param word what it is
     * @param sections how many
     * @param length of all of them
     */
    public record Kind(String word, int sections, Metres length) {}
}
