/**
 * Travel times on the road network: between points, along routes, from villages to cities. The access leg
 * (the walk to the nearest road) is always part of a time and shown apart. The engine is one room below.
 */
@NullMarked
package org.villageatlas.accessibility;

import org.jspecify.annotations.NullMarked;
