/**
 * The routing engine: GraphHopper imports the map and keeps its graph; arrays made of it answer matrices. The only
 * room that knows GraphHopper; the rest of the service sees {@link org.villageatlas.accessibility.RoadGraph}.
 */
@NullMarked
package org.villageatlas.accessibility.graphhopper;

import org.jspecify.annotations.NullMarked;
