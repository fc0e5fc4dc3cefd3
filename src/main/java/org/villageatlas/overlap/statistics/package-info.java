/**
 * What chance would have placed: figures that may be undefined, tails of distributions, exact and sampled
 * permutations, and the false discovery rate. Plain Java over arrays; villages are their places in a list.
 * The rooms below use these words; only overlap itself may call them. Formulas: docs/explanations/statistics.md.
 */
@NullMarked
package org.villageatlas.overlap.statistics;

import org.jspecify.annotations.NullMarked;
