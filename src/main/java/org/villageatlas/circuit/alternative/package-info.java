/**
 * Other good tours for the request of a kept circuit, and how much each gives up. Nobody imports it; it plans through
 * {@link org.villageatlas.circuit.CircuitPlanning}.
 */
@NullMarked
package org.villageatlas.circuit.alternative;

import org.jspecify.annotations.NullMarked;
