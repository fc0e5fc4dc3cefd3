/**
 * A place taking part in a programme or applying. Rooms above add what they know of a village as a facet
 * and may answer which villages offer a category; this room knows none of them by name.
 */
@NullMarked
package org.villageatlas.village;

import org.jspecify.annotations.NullMarked;
