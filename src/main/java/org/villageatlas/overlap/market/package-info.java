/**
 * What is brought to each market city: who sells how much of a category there in which season, how concentrated the sellers
 * are, and how far the supply meets the demand. Rooms above compare supplies before and after a nomination.
 */
@NullMarked
package org.villageatlas.overlap.market;

import org.jspecify.annotations.NullMarked;
