package org.villageatlas.village;

import org.jspecify.annotations.Nullable;

/** What another feature knows of one village; each bean becomes a member of the village's page. */
public interface VillageFacet {

    /** The member's name in the answer. */
    String name();

    /** A value that JSON can show: a map, a list, text or a number; null when there is nothing to say. */
    @Nullable
    Object of(Village village);
}
