/**
 * Snapping: finds the road that a point is connected to, and the access leg to it. Only the engine may call it.
 */
@NullMarked
package org.villageatlas.accessibility.graphhopper.snap;

import org.jspecify.annotations.NullMarked;
