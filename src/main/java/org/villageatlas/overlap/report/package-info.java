/**
 * The overlap of a programme over HTTP: reads the catalogue and the travel times, lets the finder work, and shows
 * pairs and the crowding of a village. Nobody imports it.
 */
@NullMarked
package org.villageatlas.overlap.report;

import org.jspecify.annotations.NullMarked;
