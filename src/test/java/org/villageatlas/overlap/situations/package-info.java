/**
 * Small programmes whose overlap is worked by hand, asked of the whole service over HTTP: one programme a situation, all in
 * src/test/resources/situations.
 */
@NullMarked
package org.villageatlas.overlap.situations;

import org.jspecify.annotations.NullMarked;
