/**
 * Trips that somebody asks for: matrices and routes between points of a request, checked before they are computed.
 */
@NullMarked
package org.villageatlas.accessibility.trips;

import org.jspecify.annotations.NullMarked;
