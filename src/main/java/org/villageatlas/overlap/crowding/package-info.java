/**
 * Overlap added up: by village and its products, and by category, each beside the null model. Records and formulas are plain
 * Java over the pairs; rows and controller show them over HTTP. Figures that cannot be known are undefined with a reason.
 */
@NullMarked
package org.villageatlas.overlap.crowding;

import org.jspecify.annotations.NullMarked;
