/**
 * The routing engine: matrices, one-to-all travel times, routes and modified roads on GraphHopper's graph and its
 * contraction hierarchies. This room and those below it alone know GraphHopper; the rest of the service sees {@link
 * org.villageatlas.accessibility.graph.RoadGraph}.
 */
@NullMarked
package org.villageatlas.accessibility.graphhopper;

import org.jspecify.annotations.NullMarked;
