/** Overlap: pairs of places of one category beside PostGIS, and reports of a programme as large as Thailand's. */
@NullMarked
package org.villageatlas.bench.overlap;

import org.jspecify.annotations.NullMarked;
