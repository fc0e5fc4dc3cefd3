/**
 * Roads as they would be: a copy of the road network in flat arrays on which sections are closed, opened, slowed, cut or
 * added, and the search for fastest ways on it. Knows no routing library; the engine hands in what it reads
 * ({@link org.villageatlas.accessibility.modification.RoadSource}) and uses what comes out.
 */
@NullMarked
package org.villageatlas.accessibility.modification;

import org.jspecify.annotations.NullMarked;
