/**
 * Reads the contraction hierarchy that GraphHopper prepared, node-based or edge-based, as arcs between states, and
 * connects snapped points to it. Entry point: {@link
 * org.villageatlas.accessibility.graphhopper.contraction.Contraction}.
 */
@NullMarked
package org.villageatlas.accessibility.graphhopper.contraction;

import org.jspecify.annotations.NullMarked;
