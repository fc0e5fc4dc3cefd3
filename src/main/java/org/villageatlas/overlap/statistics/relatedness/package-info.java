/**
 * What goes with what: products that the same villages are good at, how near a village's own are to a new one, and how
 * alike two products are by their place in the taxonomy. Pure functions; uses the figures above alone.
 */
@NullMarked
package org.villageatlas.overlap.statistics.relatedness;

import org.jspecify.annotations.NullMarked;
