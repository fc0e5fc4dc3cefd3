/**
 * Isochrones: what can be reached within some minutes, as polygons that nest. Times on the roads become a raster of
 * arrival times with the walk off the road, and its contours the polygons.
 */
@NullMarked
package org.villageatlas.accessibility.isochrone;

import org.jspecify.annotations.NullMarked;
