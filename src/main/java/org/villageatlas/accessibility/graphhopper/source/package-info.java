/**
 * The map and how GraphHopper imports it: which file, what is read of each way (speeds, closed months, true lengths,
 * rivers), the profiles' models and where the finished graph is kept. Only the engine's rooms may call it.
 */
@NullMarked
package org.villageatlas.accessibility.graphhopper.source;

import org.jspecify.annotations.NullMarked;
