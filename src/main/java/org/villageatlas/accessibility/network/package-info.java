/**
 * The road network of this service: prepared in the background, ready or failed, shown as roads and used for travel
 * times. Says what a road graph is; {@code accessibility.graphhopper} makes them.
 */
@NullMarked
package org.villageatlas.accessibility.network;

import org.jspecify.annotations.NullMarked;
