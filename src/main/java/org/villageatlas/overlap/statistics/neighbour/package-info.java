/**
 * Who is whose neighbour and how much that counts: places on earth or on a plane, neighbours by distance, by travel time
 * or the k nearest, and weights. A village without neighbours is an island and stays in; villages in the same spot are
 * neighbours at length 0; nobody is a neighbour of itself unless asked for. Knows positions and lengths alone.
 */
@NullMarked
package org.villageatlas.overlap.statistics.neighbour;

import org.jspecify.annotations.NullMarked;
