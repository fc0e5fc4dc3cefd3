/**
 * A product for every village of a programme at once, with as little crowding as can be found and a bound on how little there
 * could be. It advises and stores nothing. Nobody imports it.
 */
@NullMarked
package org.villageatlas.overlap.assignment;

import org.jspecify.annotations.NullMarked;
