/**
 * The road network of this service: prepared in the background, asked under conditions, its last answers cached.
 * The rooms that answer requests ask it; it knows the engine only as a {@link
 * org.villageatlas.accessibility.graph.RoadGraph}.
 */
@NullMarked
package org.villageatlas.accessibility.network;

import org.jspecify.annotations.NullMarked;
