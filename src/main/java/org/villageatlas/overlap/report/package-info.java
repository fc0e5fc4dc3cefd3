/**
 * The overlap of a programme: reads the catalogue and the travel times, lets the finder work, keeps what it found until the
 * catalogue changes, and reads what all lists may be asked for. Rooms above take the report from here and show it.
 */
@NullMarked
package org.villageatlas.overlap.report;

import org.jspecify.annotations.NullMarked;
