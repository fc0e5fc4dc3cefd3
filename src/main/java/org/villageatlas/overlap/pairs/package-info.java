/**
 * The pairs of a report over HTTP: what each shows of itself, how it was computed, and what a village suffers in all. Rooms
 * above show their own pairs with the same fields and begin their method with the same words.
 */
@NullMarked
package org.villageatlas.overlap.pairs;

import org.jspecify.annotations.NullMarked;
