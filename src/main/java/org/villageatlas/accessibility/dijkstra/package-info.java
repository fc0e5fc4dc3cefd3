/**
 * Dijkstra searches on modified roads: distance tables, paths with instructions, one-to-all travel times.
 * Knows no routing library and not how the roads came to be modified.
 */
@NullMarked
package org.villageatlas.accessibility.dijkstra;

import org.jspecify.annotations.NullMarked;
