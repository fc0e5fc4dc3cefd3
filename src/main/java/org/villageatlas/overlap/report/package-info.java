/**
 * The overlap of a programme: reads the catalogue and the travel times, lets the finder work, and shows pairs and the
 * crowding of a village over HTTP. Crowding and nomination take the report and the shared filters from here.
 */
@NullMarked
package org.villageatlas.overlap.report;

import org.jspecify.annotations.NullMarked;
