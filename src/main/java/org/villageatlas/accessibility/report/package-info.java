/**
 * How well villages are connected: their travel times to cities and the population that they reach.
 * Reads villages and cities, asks for travel times, and answers with tables and map features.
 */
@NullMarked
package org.villageatlas.accessibility.report;

import org.jspecify.annotations.NullMarked;
