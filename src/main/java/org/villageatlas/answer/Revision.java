package org.villageatlas.answer;

/** How often what the catalogue holds was changed: whoever keeps something computed from it asks whether it still holds. */
public interface Revision {

    /** Another number after every change that was committed. */
    long current();
}
