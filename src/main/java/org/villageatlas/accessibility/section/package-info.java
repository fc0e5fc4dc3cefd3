/**
 * The sections of a road network in flat arrays: those of the map, which the engine hands in, and those after
 * modifications. Modifications make them and searches read them; knows no routing library.
 */
@NullMarked
package org.villageatlas.accessibility.section;

import org.jspecify.annotations.NullMarked;
