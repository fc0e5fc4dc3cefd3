/**
 * How much of a market, a product or a neighbourhood lies in few hands: Herfindahl-Hirschman, location quotient,
 * Ellison-Glaeser and effective numbers. Pure functions over amounts; uses the figures above alone.
 */
@NullMarked
package org.villageatlas.overlap.statistics.concentration;

import org.jspecify.annotations.NullMarked;
