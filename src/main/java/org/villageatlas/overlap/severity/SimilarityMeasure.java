package org.villageatlas.overlap.severity;

/** What tells how similar two products are; the first is the programme's, the others are for analysts. */
public enum SimilarityMeasure {
    /** The step of the lowest shared level. */
    LEVELS,
    /** Wu and Palmer 1994: how deep what they share lies. */
    WU_PALMER,
    /** Lin 1998: how rare what they share is among the programme's products. */
    LIN
}
