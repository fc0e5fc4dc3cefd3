/**
 * Where neighbouring villages push the same product: the finder is plain Java over values, the rest
 * reads the catalogue and the travel times for it. Severity and its formula are documented in docs/overlap.md.
 */
@NullMarked
package org.villageatlas.overlap;

import org.jspecify.annotations.NullMarked;
