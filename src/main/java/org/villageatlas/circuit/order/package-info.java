/**
 * What a tour is asked for and what it can choose from: the request, checked; the stops the catalogue offers for it;
 * the places and the ways between them.
 */
@NullMarked
package org.villageatlas.circuit.order;

import org.jspecify.annotations.NullMarked;
