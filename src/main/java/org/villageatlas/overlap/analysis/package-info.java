/**
 * The statistics of overlap as an analyst asks for them: with a choice of neighbours and weights, of the strata that the null
 * model keeps to, and of the seed and number of random permutations. Each figure is defined or says why it is not. Nobody imports it.
 */
@NullMarked
package org.villageatlas.overlap.analysis;

import org.jspecify.annotations.NullMarked;
