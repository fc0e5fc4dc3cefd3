/**
 * PHAST sweeps over a contraction hierarchy: many-to-many (RPHAST), one-to-all, and nearest of several sources.
 * Imports the hierarchy alone.
 */
@NullMarked
package org.villageatlas.accessibility.sweep;

import org.jspecify.annotations.NullMarked;
