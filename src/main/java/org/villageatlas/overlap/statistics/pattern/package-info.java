/**
 * Whether what villages make, or how much they sell, lies closer together on the map than chance would place it: join
 * counts, co-location quotients, Moran's I and Getis and Ord's G. Needs weights from neighbour and the tails above it;
 * speaks of "more than chance would place", never of harm.
 */
@NullMarked
package org.villageatlas.overlap.statistics.pattern;

import org.jspecify.annotations.NullMarked;
