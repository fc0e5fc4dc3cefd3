/**
 * Brings points to roads that somebody there can sensibly walk to, and says how long that walk takes, by slopes where
 * heights are known. Only the engine may call it.
 */
@NullMarked
package org.villageatlas.accessibility.graphhopper.snap;

import org.jspecify.annotations.NullMarked;
