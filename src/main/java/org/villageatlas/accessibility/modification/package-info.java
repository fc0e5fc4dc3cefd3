/**
 * Road modifications: a copy of the road network in flat arrays on which sections are closed, opened, slowed, split
 * or added, and Dijkstra searches on it. Knows no routing library; the engine hands in the map
 * ({@link org.villageatlas.accessibility.modification.RoadSource}).
 */
@NullMarked
package org.villageatlas.accessibility.modification;

import org.jspecify.annotations.NullMarked;
