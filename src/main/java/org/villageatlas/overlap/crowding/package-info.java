/**
 * Overlap added up: by village and its products, by category and by market city, each against the null model would place.
 * Records and formulas are plain Java over the pairs; rows and controller show them over HTTP. Figures that cannot be
 * known are undefined with a reason. Rooms above show their figures in its words ({@code Shown}).
 */
@NullMarked
package org.villageatlas.overlap.crowding;

import org.jspecify.annotations.NullMarked;
