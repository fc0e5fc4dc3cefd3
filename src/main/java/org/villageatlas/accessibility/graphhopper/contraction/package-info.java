/**
 * Reads the hierarchy that GraphHopper prepared, with or without turn restrictions, as arcs between states, and says where
 * points on roads meet it. Its door is {@link org.villageatlas.accessibility.graphhopper.contraction.Contraction}.
 */
@NullMarked
package org.villageatlas.accessibility.graphhopper.contraction;

import org.jspecify.annotations.NullMarked;
