/**
 * Surfaces: a whole country as hexagons of equal area, each with the minutes to the nearest city, as GeoJSON, GeoTIFF and
 * vector tiles. One sweep from all cities at once finds them.
 */
@NullMarked
package org.villageatlas.accessibility.surface;

import org.jspecify.annotations.NullMarked;
