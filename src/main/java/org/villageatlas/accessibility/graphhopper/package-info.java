/**
 * The routing engine: matrices, reach, routes and changed roads, answered from GraphHopper's graph and the hierarchy made
 * of it. This room and those below it alone know GraphHopper; the rest of the service sees {@link
 * org.villageatlas.accessibility.network.RoadGraph}.
 */
@NullMarked
package org.villageatlas.accessibility.graphhopper;

import org.jspecify.annotations.NullMarked;
