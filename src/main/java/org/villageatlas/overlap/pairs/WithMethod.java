package org.villageatlas.overlap.pairs;

/**
 * What a list carries beside its rows.
 *
 * @param method how its figures are computed
 */
public record WithMethod<M>(M method) {}
