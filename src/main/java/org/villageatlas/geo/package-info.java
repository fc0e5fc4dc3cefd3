/**
 * The ground: positions, lengths and extents in WGS84, longitude before latitude.
 * Imports nothing of the product but the problem that bad coordinates are. Everybody may use it.
 */
@NullMarked
package org.villageatlas.geo;

import org.jspecify.annotations.NullMarked;
