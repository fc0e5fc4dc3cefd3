/**
 * What a severity is made of: how similar two products are, how near their villages, how much market they share,
 * and the band and advice that follow. Values and formulas only, each naming its source; no Spring, no database.
 * Only overlap itself may call it.
 */
@NullMarked
package org.villageatlas.overlap.severity;

import org.jspecify.annotations.NullMarked;
