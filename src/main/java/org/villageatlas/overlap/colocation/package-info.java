/**
 * Whether what neighbouring villages make alike is more than a null model would place: the same products handed out to the
 * villages at random. For each village and category and for each category in all; worked out once for each report.
 */
@NullMarked
package org.villageatlas.overlap.colocation;

import org.jspecify.annotations.NullMarked;
