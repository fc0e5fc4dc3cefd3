/**
 * Travel times on the road network: between points, along routes, from villages to cities. The access leg
 * (the walk to the nearest road) is always part of a time and shown apart. Other rooms use what is here; the
 * network, the engine, and what answers requests are one room below each.
 */
@NullMarked
package org.villageatlas.accessibility;

import org.jspecify.annotations.NullMarked;
