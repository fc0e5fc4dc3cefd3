/**
 * How long people walk off the road: the one definition for the way to a road, the edge of an isochrone and the cells of a
 * surface. Every room of travel times may ask it; it knows no roads.
 */
@NullMarked
package org.villageatlas.accessibility.walk;

import org.jspecify.annotations.NullMarked;
