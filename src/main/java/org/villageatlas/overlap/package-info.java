/**
 * Where neighbouring villages push the same product: the finder and its pairs are plain Java over values, severity
 * below holds the formulas, report above reads the catalogue and the travel times for them. The method is
 * documented in docs/explanations/overlap.md. Nobody outside may call this room; it answers over HTTP.
 */
@NullMarked
package org.villageatlas.overlap;

import org.jspecify.annotations.NullMarked;
