package org.villageatlas.circuit.planner;

import java.util.List;

/**
 * Something a tour can stop for.
 *
 * @param node where it is; sights of one village share a node
 * @param minutes length of the visit
 * @param theme index of its theme, or {@link #NO_THEME}
 * @param quality factor on the worth of its theme, above 0
 * @param categories indexes of the product categories met at its node
 */
public record Sight(int node, double minutes, int theme, double quality, List<Integer> categories) {

    public static final int NO_THEME = -1;

    public Sight {
        categories = List.copyOf(categories);
        if (!(minutes >= 0) || !(quality > 0)) {
            throw new IllegalArgumentException("a visit of " + minutes + " minutes and quality " + quality);
        }
    }
}
