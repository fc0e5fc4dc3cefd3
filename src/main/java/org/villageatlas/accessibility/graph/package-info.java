/**
 * What a road graph answers: routes, matrices, one-to-all travel times and the roads of an area. The engine
 * ({@code accessibility.graphhopper}) implements it, for one profile and one state of the roads at a time.
 */
@NullMarked
package org.villageatlas.accessibility.graph;

import org.jspecify.annotations.NullMarked;
