/**
 * What a programme's villages make beside what chance would have placed, by village and by category, worked out once for
 * each report that is kept. Crowding shows it beside its sums, a what-if beside a candidate.
 */
@NullMarked
package org.villageatlas.overlap.chance;

import org.jspecify.annotations.NullMarked;
