package org.villageatlas.village;

import org.jspecify.annotations.Nullable;

/**
 * What another room knows of one village; each bean becomes a member of the village's page.
 *
 * @param <T> a record, or a list of records
 */
public interface VillageFacet<T> {

    /** The member's name in the answer. */
    String name();

    /** What is known, or null when there is nothing to say. */
    @Nullable
    T of(Village village);
}
