/**
 * Scenarios: named lists of road modifications. Reads and validates them, matches them with the map, stores them, and
 * provides them to travel time queries.
 */
@NullMarked
package org.villageatlas.accessibility.scenario;

import org.jspecify.annotations.NullMarked;
